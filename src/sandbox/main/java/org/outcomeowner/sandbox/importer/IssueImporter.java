package org.outcomeowner.sandbox.importer;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.MutableIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.outcomeowner.sandbox.issue.IssueWriter;
import org.outcomeowner.sandbox.store.Tx;
import org.outcomeowner.sandbox.workflow.WorkflowEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Creates issues from a file, directly in the status it names: no transition runs and no validator is asked, as with Jira's external
 * importers. Either every line is valid and all issues are created, in one transaction, or nothing is.
 */
@Component
public final class IssueImporter {
    private static final Logger LOG = LoggerFactory.getLogger(IssueImporter.class);

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
            storeAll(valid, run);
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

    /** All or none: what fails on the way undoes the issues before it. */
    private void storeAll(List<DraftIssue> valid, ImportRun run) {
        try {
            tx.run(() -> valid.forEach(draft -> storeOrFail(draft, run.request())));
        } catch (LineFailure e) {
            String id = UUID.randomUUID().toString();
            LOG.error("Line {} of an import could not be stored, id {}", e.line, id, e);
            run.problems()
                    .add(ImportProblem.ofLine(
                            e.line, "The issue could not be stored, see the log under the id " + id + "."));
        }
    }

    private void storeOrFail(DraftIssue draft, ImportRequest request) {
        try {
            store(draft, request);
        } catch (RuntimeException e) {
            throw new LineFailure(draft.line(), e);
        }
    }

    private static final class LineFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int line;

        LineFailure(int line, RuntimeException cause) {
            super(cause);
            this.line = line;
        }
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
        boolean stored = run.problems().isEmpty();
        return new ImportReport(
                valid.stream().map(draft -> draft.reported(stored)).toList(), run.problems());
    }
}
