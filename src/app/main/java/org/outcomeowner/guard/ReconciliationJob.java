package org.outcomeowner.guard;

import com.atlassian.scheduler.JobRunnerRequest;
import org.springframework.stereotype.Component;

/** Looks at every outcome there is. One that was interrupted goes on where it stopped. */
@Component
final class ReconciliationJob implements Job.Work {
    private final Sweeps sweeps;

    ReconciliationJob(Sweeps sweeps) {
        this.sweeps = sweeps;
    }

    @Override
    public void run(JobRunnerRequest request) {
        sweeps.beginReconciliation();
        sweeps.goOn(request::isCancellationRequested);
    }
}
