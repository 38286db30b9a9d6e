package org.outcomeowner.sandbox.schedule;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.Date;

/** A run under way on this node, as the work sees it. */
final class ActiveRun implements JobRunnerRequest {
    private final Job job;
    private final Instant due;
    private final JobConfig config;
    private volatile boolean cancelled;

    ActiveRun(Job job, Instant due, ClassLoader loader) {
        this.job = job;
        this.due = due;
        this.config = JobConfig.forJobRunnerKey(job.runner())
                .withRunMode(job.mode())
                .withSchedule(job.schedule())
                .withParameters(job.parameters().values(loader));
    }

    Job job() {
        return job;
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public Date getStartTime() {
        return Date.from(due);
    }

    @Override
    public JobId getJobId() {
        return job.id();
    }

    @Override
    public JobConfig getJobConfig() {
        return config;
    }

    @Override
    public boolean isCancellationRequested() {
        return cancelled;
    }
}
