package org.outcomeowner.sandbox.web.admin;

import com.atlassian.scheduler.status.RunOutcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.schedule.JobRun;
import org.outcomeowner.sandbox.schedule.JobView;
import org.outcomeowner.sandbox.schedule.Jobs;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Lists the scheduled jobs and runs one now. */
@Component
final class SchedulerPage implements AdminPage {
    private static final String PATH = "/admin/scheduler";

    private final Jobs jobs;

    SchedulerPage(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Answer get(PageRequest request) {
        List<Row> rows = jobs.list().stream().map(SchedulerPage::row).toList();
        return Answer.html("admin/scheduler.vm", "Scheduler", Map.of("jobs", rows, "section", "scheduler"));
    }

    @Override
    public Answer post(PageRequest request) {
        String id = request.param("job");
        if (jobs.find(id).isEmpty()) {
            throw PageException.notFound("There is no job “" + id + "”.");
        }
        Optional<JobRun> run = jobs.runNow(id);
        request.tell(run.map(SchedulerPage::words).orElse("Job “" + id + "” is under way already."));
        return Answer.redirect(PATH);
    }

    private static String words(JobRun run) {
        String said = run.message().isEmpty() ? "" : ": " + run.message();
        return "Job “%s” ended after %d ms, %s%s.".formatted(run.job(), run.durationMs(), outcome(run), said);
    }

    private static String outcome(JobRun run) {
        return switch (run.outcome()) {
            case SUCCESS -> "succeeded";
            case ABORTED -> "aborted";
            case UNAVAILABLE -> "unavailable";
            case FAILED -> "failed";
        };
    }

    private static Row row(JobView job) {
        JobRun last = job.lastRun().orElse(null);
        return new Row(
                job,
                Moments.show(job.nextRun()),
                last == null ? "" : Moments.show(last.started()) + ", " + last.durationMs() + " ms",
                last == null ? "" : outcome(last),
                last == null ? "" : last.message(),
                last == null ? "" : last.node(),
                last == null || last.outcome() == RunOutcome.SUCCESS);
    }

    /** A line of the table. */
    public record Row(
            JobView job, String next, String last, String outcome, String message, String node, boolean good) {}
}
