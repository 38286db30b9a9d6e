package org.outcomeowner.sandbox.schedule;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.RunDetails;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Instant;
import java.util.Date;

/**
 * A run that has ended.
 *
 * @param job which job ran
 * @param node the name of the node that ran it
 * @param started when
 * @param durationMs how long
 * @param outcome how it ended
 * @param message what it said; may be empty
 */
public record JobRun(JobId job, String node, Instant started, long durationMs, RunOutcome outcome, String message)
        implements RunDetails {
    @Override
    public Date getStartTime() {
        return Date.from(started);
    }

    @Override
    public long getDurationInMillis() {
        return durationMs;
    }

    @Override
    public RunOutcome getRunOutcome() {
        return outcome;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
