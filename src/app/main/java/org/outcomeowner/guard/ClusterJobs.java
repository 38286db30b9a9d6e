package org.outcomeowner.guard;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import org.springframework.stereotype.Component;

/**
 * The app's jobs at Jira's scheduler: known on every node, run by one at a time. They are stored under fixed ids, so that starting a node twice schedules them
 * once, and stay scheduled while the app is disabled: without a runner nothing runs.
 */
@Component
public final class ClusterJobs {
    private static final String PREFIX = "org.outcomeowner.outcome-owner.";

    private final SchedulerService scheduler;
    private final Job job;

    ClusterJobs(SchedulerService scheduler, Job job) {
        this.scheduler = scheduler;
        this.job = job;
    }

    /** The key of the runner of this name. */
    public static JobRunnerKey runner(String name) {
        return JobRunnerKey.of(PREFIX + name);
    }

    /** Makes the work known on this node. */
    public void register(JobRunnerKey runner, Job.Work work) {
        scheduler.registerJobRunner(runner, job.of(work));
    }

    /** Takes the work off this node. */
    public void unregister(JobRunnerKey runner) {
        scheduler.unregisterJobRunner(runner);
    }

    /** Has the work done by a schedule, which takes the place of an earlier one under this name. */
    public void schedule(String name, JobRunnerKey runner, Schedule schedule) {
        JobId id = JobId.of(PREFIX + name);
        JobConfig config = JobConfig.forJobRunnerKey(runner)
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(schedule);
        try {
            scheduler.scheduleJob(id, config);
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("Job " + id + " could not be scheduled", e);
        }
    }
}
