package org.outcomeowner.guard.coverage.drift;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.outcomeowner.guard.Job;
import org.springframework.stereotype.Component;

/**
 * Looks for drift every three minutes, and as soon as a workflow has changed, on one node at a time. Jobs have fixed ids, so that starting a node twice
 * schedules them once.
 */
@ExportAsService(LifecycleAware.class)
@Component
public final class DriftJobs implements LifecycleAware {
    static final Duration EVERY = Duration.ofMinutes(3);

    private static final String PREFIX = "org.outcomeowner.outcome-owner.";
    private static final JobRunnerKey LOOKING = JobRunnerKey.of(PREFIX + "drift");
    private static final JobId REGULAR = JobId.of(PREFIX + "drift");
    private static final JobId NOW = JobId.of(PREFIX + "drift-now");

    private final SchedulerService scheduler;
    private final Job job;
    private final Drift drift;
    private final Clock clock;

    DriftJobs(SchedulerService scheduler, Job job, Drift drift, Clock clock) {
        this.scheduler = scheduler;
        this.job = job;
        this.drift = drift;
        this.clock = clock;
    }

    /** Registers the runner and schedules the job. */
    @Override
    public void onStart() {
        scheduler.registerJobRunner(LOOKING, job.of(request -> drift.look()));
        Date first = Date.from(clock.instant().plus(Duration.ofSeconds(20)));
        schedule(REGULAR, Schedule.forInterval(EVERY.toMillis(), first));
    }

    /** Takes the runner off this node. */
    @Override
    public void onStop() {
        scheduler.unregisterJobRunner(LOOKING);
    }

    /** Looks as soon as a node is free. */
    void lookNow() {
        schedule(NOW, Schedule.runOnce(Date.from(clock.instant())));
    }

    private void schedule(JobId id, Schedule schedule) {
        JobConfig config = JobConfig.forJobRunnerKey(LOOKING)
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(schedule);
        try {
            scheduler.scheduleJob(id, config);
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("Job " + id + " could not be scheduled", e);
        }
    }
}
