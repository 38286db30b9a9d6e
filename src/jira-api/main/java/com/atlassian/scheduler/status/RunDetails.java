package com.atlassian.scheduler.status;

import java.util.Date;

/**
 * One run of a job, after its end.
 *
 * <p>Source: docs.atlassian.com/atlassian-scheduler-api/1.6.0, same class.
 */
public interface RunDetails {
    /** When it began. */
    Date getStartTime();

    /** How long it took. */
    long getDurationInMillis();

    /** How it ended. */
    RunOutcome getRunOutcome();

    /** What it said at its end; empty if nothing. */
    String getMessage();
}
