package com.atlassian.scheduler;

/**
 * A job cannot be scheduled.
 *
 * <p>Source: docs.atlassian.com/atlassian-scheduler-api/1.6.0, same class.
 */
public class SchedulerServiceException extends Exception {

    private static final long serialVersionUID = 1L;

    /** With the reason. */
    public SchedulerServiceException(String message) {
        super(message);
    }

    /** With the reason and what caused it. */
    public SchedulerServiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
