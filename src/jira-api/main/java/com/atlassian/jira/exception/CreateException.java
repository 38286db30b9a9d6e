package com.atlassian.jira.exception;

/**
 * Something could not be created.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest.
 */
public class CreateException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Says what could not be created and why. */
    public CreateException(String message) {
        super(message);
    }

    /** Says what could not be created and why. */
    public CreateException(String message, Throwable cause) {
        super(message, cause);
    }
}
