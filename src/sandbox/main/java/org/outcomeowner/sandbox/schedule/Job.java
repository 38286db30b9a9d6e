package org.outcomeowner.sandbox.schedule;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;

/**
 * A job as it is kept.
 *
 * @param id its id
 * @param runner the work it needs
 * @param mode where it runs
 * @param schedule when it runs
 * @param parameters what it hands to the work
 * @param nextRun when it is due
 * @param claimedBy the process that runs it, as long as that one's claim lasts; empty if none
 */
record Job(
        JobId id,
        JobRunnerKey runner,
        RunMode mode,
        Schedule schedule,
        Parameters parameters,
        Instant nextRun,
        String claimedBy) {

    static Job of(JobId id, JobConfig config, Parameters parameters, Instant nextRun) {
        return new Job(
                id, config.getJobRunnerKey(), config.getRunMode(), config.getSchedule(), parameters, nextRun, "");
    }
}
