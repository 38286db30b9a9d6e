package com.atlassian.scheduler;

/**
 * The work of scheduled jobs. Registered under a key on every node that can do it.
 *
 * <p>Source: docs.atlassian.com/atlassian-scheduler-api/1.6.0, same class.
 */
public interface JobRunner {
    /**
     * Does the work for one run of one job, in a thread where nobody is logged in.
     *
     * @return how it went; null counts as success, an exception as failure
     */
    JobRunnerResponse runJob(JobRunnerRequest request);
}
