package org.outcomeowner.sandbox.importer;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.MutableIssue;
import java.util.ArrayList;
import java.util.List;
import org.outcomeowner.sandbox.issue.IssueWriter;
import org.outcomeowner.sandbox.store.Tx;
import org.outcomeowner.sandbox.workflow.WorkflowEngine;
import org.springframework.stereotype.Component;

/**
 * Creates issues from a file, directly in the status it names: no transition runs and no validator is asked, as with Jira's external
 * importers. Either every line is valid and all issues are created, in one transaction, or nothing is.
 */
@Component
public final class IssueImporter {
    private final Drafts drafts;
    private final WorkflowEngine engine;
    private final IssueWriter writer;
    private final Tx tx;

    IssueImporter(Drafts drafts, WorkflowEngine engine, IssueWriter writer, Tx tx) {
        this.drafts = drafts;
        this.engine = engine;
        this.writer = writer;
        this.tx = tx;
    }

    /** What the import would do. Nothing is stored. */
    public ImportReport check(ImportRequest request) {
        ImportRun run = new ImportRun(request);
        return report(read(run), run);
    }

    /** Imports if every line is valid. */
    public ImportReport run(ImportRequest request) {
        ImportRun run = new ImportRun(request);
        List<DraftIssue> valid = read(run);
        if (run.problems().isEmpty()) {
            tx.run(() -> valid.forEach(draft -> store(draft, request)));
        }
        return report(valid, run);
    }

    private List<DraftIssue> read(ImportRun run) {
        List<DraftIssue> valid = new ArrayList<>();
        try {
            for (ImportedRow row :
                    RowReader.read(run.request().format(), run.request().text())) {
                if (!run.isHopeless()) {
                    drafts.of(row, run).ifPresent(valid::add);
                }
            }
        } catch (ImportException e) {
            run.problems().add(e.problem());
        }
        return valid;
    }

    private void store(DraftIssue draft, ImportRequest request) {
        MutableIssue issue = draft.issue();
        engine.place(issue, draft.status().getId());
        writer.create(
                issue,
                request.announce()
                        ? EventDispatchOption.Factory.get(EventType.ISSUE_CREATED_ID)
                        : EventDispatchOption.DO_NOT_DISPATCH);
    }

    private static ImportReport report(List<DraftIssue> valid, ImportRun run) {
        return new ImportReport(valid.stream().map(DraftIssue::reported).toList(), run.problems());
    }
}
