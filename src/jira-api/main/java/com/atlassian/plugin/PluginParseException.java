package com.atlassian.plugin;

/**
 * A descriptor makes no sense.
 *
 * <p>Source: docs.atlassian.com/atlassian-plugins, same class.
 */
public class PluginParseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what is wrong. */
    public PluginParseException(String message) {
        super(message);
    }

    /** With what is wrong and why. */
    public PluginParseException(String message, Throwable cause) {
        super(message, cause);
    }
}
