package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.user.ApplicationUser;
import java.util.function.UnaryOperator;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.stereotype.Component;

/** Puts stored issues into another workflow, each with its history and without an event. */
@Component
public final class IssueMigrator {
    private final IssueFactory factory;
    private final IssueRows rows;
    private final IssueWriter writer;
    private final WorkflowMigration migration;
    private final Tx tx;

    IssueMigrator(IssueFactory factory, IssueRows rows, IssueWriter writer, WorkflowMigration migration, Tx tx) {
        this.factory = factory;
        this.rows = rows;
        this.writer = writer;
        this.migration = migration;
        this.tx = tx;
    }

    /**
     * Puts the issue into the workflow, in the caller's transaction or one of its own; does nothing if it is gone.
     *
     * @param statusThere the status to have there, by the one it has
     * @throws com.atlassian.jira.workflow.WorkflowException the workflow has no such status
     */
    public void migrate(long issueId, String workflow, UnaryOperator<String> statusThere, ApplicationUser author) {
        tx.run(() -> {
            rows.lock(issueId);
            factory.byId(issueId).ifPresent(issue -> {
                migration.migrate(issue, workflow, statusThere.apply(issue.getStatusId()));
                writer.update(issue, author, null, EventDispatchOption.DO_NOT_DISPATCH);
            });
        });
    }
}
