package org.outcomeowner.sandbox.host;

/** An app, or a part of one, cannot be used. The message names it, and says why. */
public class AppException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the reason in a sentence that can be shown to an administrator. */
    public AppException(String message) {
        super(message);
    }

    /** With the reason in a sentence that can be shown to an administrator, and its cause for the log. */
    public AppException(String message, Throwable cause) {
        super(message, cause);
    }
}
