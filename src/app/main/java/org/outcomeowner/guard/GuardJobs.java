package org.outcomeowner.guard;

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
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * Registers the guard's jobs with Jira's scheduler on every node; each runs on one node at a time. They are stored under fixed ids, so that starting a
 * node twice schedules them once, and stay scheduled while the app is disabled: without a runner nothing runs.
 */
@ExportAsService(LifecycleAware.class)
@Component
public final class GuardJobs implements LifecycleAware {
    private static final String PREFIX = "org.outcomeowner.outcome-owner.";
    private static final JobId WATCH = JobId.of(PREFIX + "watch");
    private static final JobId RECONCILIATION = JobId.of(PREFIX + "reconciliation");
    private static final JobId RECONCILE_NOW = JobId.of(PREFIX + "reconcile-now");
    private static final JobRunnerKey WATCHING = JobRunnerKey.of(PREFIX + "watch");
    private static final JobRunnerKey RECONCILING = JobRunnerKey.of(PREFIX + "reconciliation");
    private static final String NIGHTLY = "0 30 2 * * ?";

    private final SchedulerService scheduler;
    private final Job job;
    private final WatchJob watch;
    private final ReconciliationJob reconciliation;
    private final Clock clock;

    GuardJobs(SchedulerService scheduler, Job job, WatchJob watch, ReconciliationJob reconciliation, Clock clock) {
        this.scheduler = scheduler;
        this.job = job;
        this.watch = watch;
        this.reconciliation = reconciliation;
        this.clock = clock;
    }

    /** Registers the runners and schedules the jobs. */
    @Override
    public void onStart() {
        scheduler.registerJobRunner(WATCHING, job.of(watch));
        scheduler.registerJobRunner(RECONCILING, job.of(reconciliation));
        Date soon = Date.from(clock.instant().plus(WatchJob.EVERY));
        schedule(WATCH, WATCHING, Schedule.forInterval(WatchJob.EVERY.toMillis(), soon));
        schedule(RECONCILIATION, RECONCILING, Schedule.forCronExpression(NIGHTLY));
    }

    /** Takes the runners off this node. */
    @Override
    public void onStop() {
        scheduler.unregisterJobRunner(WATCHING);
        scheduler.unregisterJobRunner(RECONCILING);
    }

    /** Reconciles all outcomes as soon as a node is free. */
    public void reconcileNow() {
        schedule(RECONCILE_NOW, RECONCILING, Schedule.runOnce(Date.from(clock.instant())));
    }

    private void schedule(JobId id, JobRunnerKey runner, Schedule schedule) {
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
