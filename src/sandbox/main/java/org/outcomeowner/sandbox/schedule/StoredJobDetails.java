package org.outcomeowner.sandbox.schedule;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.io.Serializable;
import java.util.Date;
import java.util.Map;

/** A kept job as apps see it. */
record StoredJobDetails(Job job, ClassLoader loader, boolean isRunnable) implements JobDetails {
    @Override
    public JobId getJobId() {
        return job.id();
    }

    @Override
    public JobRunnerKey getJobRunnerKey() {
        return job.runner();
    }

    @Override
    public RunMode getRunMode() {
        return job.mode();
    }

    @Override
    public Schedule getSchedule() {
        return job.schedule();
    }

    @Override
    public Date getNextRunTime() {
        return Date.from(job.nextRun());
    }

    @Override
    public Map<String, Serializable> getParameters() {
        return job.parameters().values(loader);
    }
}
