package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.RunDetails;

/**
 * Knows how jobs ran.
 *
 * <p>Source: docs.atlassian.com/atlassian-scheduler-api/1.6.0, same class.
 */
public interface SchedulerHistoryService {
    /** The last run that succeeded; null if none has. */
    RunDetails getLastSuccessfulRunForJob(JobId jobId);

    /** The last run; null if it never ran. */
    RunDetails getLastRunForJob(JobId jobId);
}
