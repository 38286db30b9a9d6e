package org.outcomeowner.guard;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;

/** The jobs that find what no event told: a look every half minute, and a reconciliation every night or on demand. */
@ExportAsService(LifecycleAware.class)
@Component
public final class GuardJobs implements LifecycleAware {
    private static final String WATCH = "watch";
    private static final String RECONCILIATION = "reconciliation";
    private static final JobRunnerKey WATCHING = ClusterJobs.runner(WATCH);
    private static final JobRunnerKey RECONCILING = ClusterJobs.runner(RECONCILIATION);
    private static final String NIGHTLY = "0 30 2 * * ?";

    private final ClusterJobs jobs;
    private final WatchJob watch;
    private final ReconciliationJob reconciliation;
    private final Clock clock;

    GuardJobs(ClusterJobs jobs, WatchJob watch, ReconciliationJob reconciliation, Clock clock) {
        this.jobs = jobs;
        this.watch = watch;
        this.reconciliation = reconciliation;
        this.clock = clock;
    }

    /** Registers the runners and schedules the jobs. */
    @Override
    public void onStart() {
        jobs.register(WATCHING, watch);
        jobs.register(RECONCILING, reconciliation);
        Date soon = Date.from(clock.instant().plus(WatchJob.EVERY));
        jobs.schedule(WATCH, WATCHING, Schedule.forInterval(WatchJob.EVERY.toMillis(), soon));
        jobs.schedule(RECONCILIATION, RECONCILING, Schedule.forCronExpression(NIGHTLY));
    }

    /** Takes the runners off this node. */
    @Override
    public void onStop() {
        jobs.unregister(WATCHING);
        jobs.unregister(RECONCILING);
    }

    /** Reconciles all outcomes as soon as a node is free. */
    public void reconcileNow() {
        jobs.schedule("reconcile-now", RECONCILING, Schedule.runOnce(Date.from(clock.instant())));
    }
}
