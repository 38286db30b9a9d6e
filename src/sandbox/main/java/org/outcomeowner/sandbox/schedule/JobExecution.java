package org.outcomeowner.sandbox.schedule;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.outcomeowner.sandbox.cluster.ThisNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does one run in the present thread, with nobody logged in, and writes down how it went. */
@Component
final class JobExecution {
    private static final Logger LOG = LoggerFactory.getLogger(JobExecution.class);

    private final Runners runners;
    private final ActiveRuns active;
    private final RunRows history;
    private final ThisNode node;
    private final Clock clock;
    private final JiraThreadLocalUtil threadLocals;

    JobExecution(
            Runners runners,
            ActiveRuns active,
            RunRows history,
            ThisNode node,
            Clock clock,
            JiraThreadLocalUtil threadLocals) {
        this.runners = runners;
        this.active = active;
        this.history = history;
        this.node = node;
        this.clock = clock;
        this.threadLocals = threadLocals;
    }

    /** Runs the job, which this node has claimed. */
    JobRun run(Job job, Instant due) {
        Instant started = clock.instant();
        JobRunnerResponse response = respond(job, due);
        String message = Optional.ofNullable(response.getMessage()).orElse("");
        long duration = Duration.between(started, clock.instant()).toMillis();
        JobRun run = new JobRun(job.id(), node.name(), started, duration, response.getRunOutcome(), message);
        history.add(run);
        return run;
    }

    // A job is foreign code: whatever it throws is its failure, and the scheduler goes on.
    @SuppressWarnings("PMD.AvoidCatchingThrowable")
    private JobRunnerResponse respond(Job job, Instant due) {
        threadLocals.preCall();
        try {
            JobRunnerResponse response = runners.find(job.runner())
                    .map(runner -> call(runner, job, due))
                    .orElseGet(() -> JobRunnerResponse.aborted("Its work is not registered on this node"));
            return response == null ? JobRunnerResponse.success() : response;
        } catch (Throwable e) {
            LOG.error("Job {} failed", job.id(), e);
            return JobRunnerResponse.failed(e);
        } finally {
            threadLocals.postCall(LOG);
        }
    }

    private JobRunnerResponse call(JobRunner runner, Job job, Instant due) {
        ActiveRun run = new ActiveRun(job, due, runner.getClass().getClassLoader());
        active.add(run);
        try {
            JobRunnerResponse response = runner.runJob(run);
            LOG.debug(
                    "Job {} ended with {}", job.id(), response == null ? RunOutcome.SUCCESS : response.getRunOutcome());
            return response == null ? JobRunnerResponse.success() : response;
        } finally {
            active.remove(run);
        }
    }
}
