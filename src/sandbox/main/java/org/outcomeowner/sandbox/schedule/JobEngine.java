package org.outcomeowner.sandbox.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.outcomeowner.sandbox.BackgroundTask;
import org.outcomeowner.sandbox.cluster.ThisNode;
import org.springframework.stereotype.Component;

/** Starts what is due, each job on one node per due time, and keeps the claims of what runs here. */
@Component
final class JobEngine implements BackgroundTask {
    /** After this long without a sign of life from the node that runs a job, another takes it over. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final JobStores stores;
    private final Runners runners;
    private final ActiveRuns active;
    private final JobExecution execution;
    private final JobThreads threads;
    private final ThisNode node;
    private final Clock clock;
    private volatile boolean stopping;

    JobEngine(
            JobStores stores,
            Runners runners,
            ActiveRuns active,
            JobExecution execution,
            JobThreads threads,
            ThisNode node,
            Clock clock) {
        this.stores = stores;
        this.runners = runners;
        this.active = active;
        this.execution = execution;
        this.threads = threads;
        this.node = node;
        this.clock = clock;
    }

    /** To be called once at start: frees what an earlier process of this node left claimed. */
    void forgetEarlierProcesses() {
        stores.both().forEach(store -> store.releaseAllOf(node.name()));
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void tick() {
        active.all().forEach(this::renew);
        Instant now = clock.instant();
        stores.both().forEach(store -> store.due(now).forEach(job -> startDue(store, job)));
    }

    /** One whose claim is lost, or that was taken off, should not go on. */
    private void renew(ActiveRun run) {
        if (!stores.of(run.job().mode()).renew(run.getJobId(), lease())) {
            run.cancel();
        }
    }

    private void startDue(JobStore store, Job job) {
        boolean known = runners.find(job.runner()).isPresent();
        if (known && !stopping && store.claimDue(job, lease())) {
            threads.service().execute(() -> runDue(store, job));
        }
    }

    private void runDue(JobStore store, Job job) {
        execution.run(job, job.nextRun());
        store.done(job, node.process(), Times.after(job.schedule(), job.nextRun(), clock.instant()));
    }

    /**
     * Runs the job at once, due or not, and waits for its end. Its next time stays as it is.
     *
     * @return the run; empty if it is under way already
     */
    Optional<JobRun> runNow(Job job) {
        JobStore store = stores.of(job.mode());
        if (stopping || !store.claim(job, lease())) {
            return Optional.empty();
        }
        return Optional.of(result(threads.service().submit(() -> runClaimed(store, job))));
    }

    private JobRun runClaimed(JobStore store, Job job) {
        try {
            return execution.run(job, clock.instant());
        } finally {
            store.release(job.id(), node.process());
        }
    }

    private static JobRun result(Future<JobRun> run) {
        try {
            return run.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a job ran; it goes on", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The run could not be written down", e);
        }
    }

    @Override
    public void stop() {
        stopping = true;
        active.cancel(job -> true);
        threads.stop();
    }

    private Lease lease() {
        Instant now = clock.instant();
        return new Lease(node.process(), now, now.plus(LEASE));
    }
}
