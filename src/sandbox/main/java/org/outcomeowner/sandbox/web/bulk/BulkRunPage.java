package org.outcomeowner.sandbox.web.bulk;

import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.Page;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Reports a bulk change: each issue with what refused it, and how far it is while it runs. */
@Component
final class BulkRunPage implements Page {
    private static final String PATH = "/issues/bulk/runs/";

    private final BulkRuns runs;

    BulkRunPage(BulkRuns runs) {
        this.runs = runs;
    }

    static Answer of(BulkRun run) {
        return Answer.redirect(PATH + run.id());
    }

    @Override
    public String path() {
        return PATH + "{run}";
    }

    @Override
    public Answer get(PageRequest request) {
        BulkRun run = runs.find(request.path("run"), request.user())
                .orElseThrow(() -> PageException.notFound("There is no such bulk change, or it is not yours."));
        List<BulkRun.Line> lines = run.lines();
        return Answer.html(
                "bulk/run.vm",
                run.title(),
                Map.of(
                        "title", run.title(),
                        "total", run.total(),
                        "done", run.isDone(),
                        "lines", lines,
                        "changed",
                                lines.stream()
                                        .filter(line -> line.errors().isEmpty())
                                        .count(),
                        "refused",
                                lines.stream()
                                        .filter(line -> !line.errors().isEmpty())
                                        .count()));
    }
}
