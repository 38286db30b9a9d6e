package org.outcomeowner.guard.coverage.drift;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.outcomeowner.guard.ClusterJobs;
import org.springframework.stereotype.Component;

/** Looks for drift every three minutes, and as soon as a workflow has changed. */
@ExportAsService(LifecycleAware.class)
@Component
public final class DriftJobs implements LifecycleAware {
    static final Duration EVERY = Duration.ofMinutes(3);

    private static final String DRIFT = "drift";
    private static final JobRunnerKey LOOKING = ClusterJobs.runner(DRIFT);

    private final ClusterJobs jobs;
    private final Drift drift;
    private final Clock clock;

    DriftJobs(ClusterJobs jobs, Drift drift, Clock clock) {
        this.jobs = jobs;
        this.drift = drift;
        this.clock = clock;
    }

    /** Registers the runner and schedules the job. */
    @Override
    public void onStart() {
        jobs.register(LOOKING, request -> drift.look());
        Date first = Date.from(clock.instant().plus(Duration.ofSeconds(20)));
        jobs.schedule(DRIFT, LOOKING, Schedule.forInterval(EVERY.toMillis(), first));
    }

    /** Takes the runner off this node. */
    @Override
    public void onStop() {
        jobs.unregister(LOOKING);
    }

    /** Looks as soon as a node is free. */
    void lookNow() {
        jobs.schedule("drift-now", LOOKING, Schedule.runOnce(Date.from(clock.instant())));
    }
}
