package org.outcomeowner.sandbox.web.bulk;

import java.util.Map;
import org.outcomeowner.sandbox.issue.IssueArchive;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.Page;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Archives the selected issues. */
@Component
final class BulkArchivePage implements Page {
    private static final String TITLE = "Bulk archive";

    private final Selections selections;
    private final IssueArchive archive;
    private final BulkRuns runs;

    BulkArchivePage(Selections selections, IssueArchive archive, BulkRuns runs) {
        this.selections = selections;
        this.archive = archive;
        this.runs = runs;
    }

    @Override
    public String path() {
        return "/issues/bulk/archive";
    }

    @Override
    public Answer get(PageRequest request) {
        return Answer.html("bulk/archive.vm", TITLE, Map.of("selection", selections.of(request)));
    }

    @Override
    public Answer post(PageRequest request) {
        Selection selection = selections.of(request);
        BulkRuns.Change change =
                new BulkRuns.Change(TITLE, request.user(), issue -> archive.archive(request.user(), issue.getId()));
        return BulkRunPage.of(runs.start(selection.issues(), change));
    }
}
