package com.atlassian.scheduler.status;

/**
 * How a run of a job ended.
 *
 * <p>Source: docs.atlassian.com/atlassian-scheduler-api/1.6.0, same class.
 */
public enum RunOutcome {
    SUCCESS,
    UNAVAILABLE,
    ABORTED,
    FAILED
}
