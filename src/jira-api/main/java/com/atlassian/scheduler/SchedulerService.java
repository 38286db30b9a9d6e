package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.util.Date;
import java.util.List;
import java.util.Set;

/**
 * Runs work once, periodically or by a cron expression. The work is registered as a runner; jobs say when it runs, and with which parameters.
 *
 * <p>Source: docs.atlassian.com/atlassian-scheduler-api/1.6.0, same class.
 */
public interface SchedulerService {
    /** Makes the work known on this node; replaces what had this key. Jobs of a runner that is not registered wait for it. */
    void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner);

    /** Takes the work off this node; its jobs stay. */
    void unregisterJobRunner(JobRunnerKey jobRunnerKey);

    /** The keys of the work known on this node. */
    Set<JobRunnerKey> getRegisteredJobRunnerKeys();

    /** The keys of the work that jobs need, known here or not. */
    Set<JobRunnerKey> getJobRunnerKeysForAllScheduledJobs();

    /**
     * Adds a job, or replaces the one with this id.
     *
     * @throws SchedulerServiceException if the schedule or the parameters cannot be used
     */
    void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException;

    /**
     * Adds a job under an id of the host's choice.
     *
     * @throws SchedulerServiceException if the schedule or the parameters cannot be used
     */
    JobId scheduleJobWithGeneratedId(JobConfig jobConfig) throws SchedulerServiceException;

    /** Takes the job off; does nothing if there is none. */
    void unscheduleJob(JobId jobId);

    /**
     * When a job with this schedule, added now, would run first; null if never.
     *
     * @throws SchedulerServiceException if the schedule cannot be used
     */
    Date calculateNextRunTime(Schedule schedule) throws SchedulerServiceException;

    /** The job; null if there is none with this id. */
    JobDetails getJobDetails(JobId jobId);

    /** The jobs of the work with this key. */
    List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey jobRunnerKey);
}
