package org.outcomeowner.sandbox.schedule;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.outcomeowner.sandbox.TestHost;
import org.outcomeowner.sandbox.cluster.ThisNode;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The scheduler of one node. Its jobs run in the thread of the test, or are handed to the test instead. */
final class Member {
    static final JobRunnerKey WORK = JobRunnerKey.of("work");
    static final JobId JOB = JobId.of("nightly");

    final SandboxSchedulerService service;
    final SandboxSchedulerHistoryService history;
    final JobEngine engine;
    final Jobs jobs;

    Member(String name, TestHost host, Clock clock) {
        this(name, host, clock, Runnable::run);
    }

    Member(String name, TestHost host, Clock clock, Consumer<Runnable> threads) {
        JdbcClient jdbc = host.get(JdbcClient.class);
        Tx tx = host.get(Tx.class);
        ThisNode node = ThisNode.of(Optional.of(name));
        JobStores stores = new JobStores(new ClusteredJobs(jdbc, tx), new LocalJobs());
        Runners runners = new Runners();
        ActiveRuns active = new ActiveRuns();
        RunRows runs = new RunRows(jdbc, tx);
        JobExecution execution =
                new JobExecution(runners, active, runs, node, clock, host.get(JiraThreadLocalUtil.class));
        service = new SandboxSchedulerService(stores, runners, active, clock);
        history = new SandboxSchedulerHistoryService(runs);
        engine = new JobEngine(stores, runners, active, execution, new JobThreads(new Inline(threads)), node, clock);
        jobs = new Jobs(stores, engine, runners, runs);
    }

    Member knows(JobRunner work) {
        service.registerJobRunner(WORK, work);
        return this;
    }

    void schedule(RunMode mode, Schedule schedule) {
        schedule(JobConfig.forJobRunnerKey(WORK).withRunMode(mode).withSchedule(schedule));
    }

    void schedule(JobConfig config) {
        try {
            service.scheduleJob(JOB, config);
        } catch (SchedulerServiceException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Hands work over without a thread of its own. */
    private static final class Inline extends AbstractExecutorService {
        private final Consumer<Runnable> threads;

        Inline(Consumer<Runnable> threads) {
            this.threads = threads;
        }

        @Override
        public void execute(Runnable work) {
            threads.accept(work);
        }

        @Override
        public void shutdown() {
            // there is nothing to end
        }

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return true;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }
}
