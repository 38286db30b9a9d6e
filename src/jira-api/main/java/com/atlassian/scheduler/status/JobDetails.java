package com.atlassian.scheduler.status;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.io.Serializable;
import java.util.Date;
import java.util.Map;

/**
 * A scheduled job as it stands.
 *
 * <p>Source: docs.atlassian.com/atlassian-scheduler-api/1.6.0, same class.
 */
public interface JobDetails {
    /** Its id. */
    JobId getJobId();

    /** The work it needs. */
    JobRunnerKey getJobRunnerKey();

    /** Where it runs. */
    RunMode getRunMode();

    /** When it runs. */
    Schedule getSchedule();

    /** When it runs next; null if unknown or never. */
    Date getNextRunTime();

    /** What it hands to the work. */
    Map<String, Serializable> getParameters();

    /** Whether it could run on this node now: its work is registered here. */
    boolean isRunnable();
}
