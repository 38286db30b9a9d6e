package org.outcomeowner.sandbox.schedule;

import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The jobs, for administrators: what there is, and running one now. */
@Component
public final class Jobs {
    private final JobStores stores;
    private final JobEngine engine;
    private final Runners runners;
    private final RunRows history;

    Jobs(JobStores stores, JobEngine engine, Runners runners, RunRows history) {
        this.stores = stores;
        this.engine = engine;
        this.runners = runners;
        this.history = history;
    }

    /** To be called once before apps start: jobs that an earlier process of this node died in are free to run again. */
    public void join() {
        engine.forgetEarlierProcesses();
    }

    /** All jobs of the cluster, and those of this node. */
    public List<JobView> list() {
        return stores.all().stream().map(this::view).toList();
    }

    /** The job with the id, if there is one. */
    public Optional<JobView> find(String id) {
        return stores.find(JobId.of(id)).map(this::view);
    }

    /**
     * Runs the job at once and waits for its end.
     *
     * @return the run; empty if the job is under way already or this node stops
     * @throws IllegalArgumentException if there is no such job
     */
    public Optional<JobRun> runNow(String id) {
        return engine.runNow(stores.find(JobId.of(id))
                .orElseThrow(() -> new IllegalArgumentException("There is no job “%s”".formatted(id))));
    }

    private JobView view(Job job) {
        return new JobView(
                job.id().toString(),
                job.runner().toString(),
                job.mode() == RunMode.RUN_ONCE_PER_CLUSTER ? "once per cluster" : "on this node",
                words(job.schedule()),
                job.nextRun(),
                job.claimedBy().replaceFirst("#.*", ""),
                runners.find(job.runner()).isPresent(),
                history.last(job.id()));
    }

    private static String words(Schedule schedule) {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            return schedule.getCronScheduleInfo().getCronExpression();
        }
        IntervalScheduleInfo interval = schedule.getIntervalScheduleInfo();
        return interval.getIntervalInMillis() == 0
                ? "once"
                : "every " + words(Duration.ofMillis(interval.getIntervalInMillis()));
    }

    private static String words(Duration time) {
        return time.toString().substring(2).replaceAll("(\\d[HMS])(?!$)", "$1 ").toLowerCase(Locale.ROOT);
    }
}
