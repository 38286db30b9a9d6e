package org.outcomeowner.sandbox.schedule;

import com.atlassian.scheduler.SchedulerHistoryService;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.RunDetails;
import org.springframework.stereotype.Component;

/** Imitates {@link SchedulerHistoryService}. */
@Component
final class SandboxSchedulerHistoryService implements SchedulerHistoryService {
    private final RunRows runs;

    SandboxSchedulerHistoryService(RunRows runs) {
        this.runs = runs;
    }

    @Override
    public RunDetails getLastSuccessfulRunForJob(JobId jobId) {
        return runs.lastSuccess(jobId).orElse(null);
    }

    @Override
    public RunDetails getLastRunForJob(JobId jobId) {
        return runs.last(jobId).orElse(null);
    }
}
