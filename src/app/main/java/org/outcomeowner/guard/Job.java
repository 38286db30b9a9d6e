package org.outcomeowner.guard;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What every job of the guard does around its work: nobody is logged in, and a failure has an id that is found in the log. */
@Component
public final class Job {
    private static final Logger LOG = LoggerFactory.getLogger(Job.class);

    private final JiraThreadLocalUtil thread;

    Job(JiraThreadLocalUtil thread) {
        this.thread = thread;
    }

    /** A runner for the work. */
    public JobRunner of(Work work) {
        return request -> run(work, request);
    }

    private JobRunnerResponse run(Work work, JobRunnerRequest request) {
        thread.preCall();
        try {
            work.run(request);
            return request.isCancellationRequested()
                    ? JobRunnerResponse.aborted("Cancelled; goes on where it stopped")
                    : JobRunnerResponse.success();
        } catch (RuntimeException e) {
            String id = UUID.randomUUID().toString();
            LOG.error("Job {} failed and goes on the next time [{}]", request.getJobId(), id, e);
            return JobRunnerResponse.failed("Failed [" + id + "]");
        } finally {
            thread.postCall(LOG);
        }
    }

    /** The work of a job. */
    @FunctionalInterface
    public interface Work {
        void run(JobRunnerRequest request);
    }
}
