package com.atlassian.jira.workflow;

/**
 * The workflow could not be stored or run.
 *
 * <p>Source: docs.atlassian.com/jira/7.0.8, same class.
 */
public class WorkflowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what went wrong. */
    public WorkflowException(String message) {
        super(message);
    }

    /** With what went wrong and why. */
    public WorkflowException(String message, Throwable cause) {
        super(message, cause);
    }
}
