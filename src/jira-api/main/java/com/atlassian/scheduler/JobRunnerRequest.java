package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.util.Date;

/**
 * One run of one job.
 *
 * <p>Source: docs.atlassian.com/atlassian-scheduler-api/1.6.0, same class.
 */
public interface JobRunnerRequest {
    /** When it was due. */
    Date getStartTime();

    /** Which job runs. */
    JobId getJobId();

    /** How the job was scheduled. */
    JobConfig getJobConfig();

    /** Whether the run should end early: the host stops, or the job was taken off. To be asked from time to time. */
    boolean isCancellationRequested();
}
