package com.atlassian.jira.exception;

/**
 * Something could not be removed.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest.
 */
public class RemoveException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Says what could not be removed and why. */
    public RemoveException(String message) {
        super(message);
    }

    /** Says what could not be removed and why. */
    public RemoveException(String message, Throwable cause) {
        super(message, cause);
    }
}
