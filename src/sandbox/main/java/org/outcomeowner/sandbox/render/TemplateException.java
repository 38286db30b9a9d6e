package org.outcomeowner.sandbox.render;

/** A template could not be rendered. The message names the template and, where there is one, the line. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
