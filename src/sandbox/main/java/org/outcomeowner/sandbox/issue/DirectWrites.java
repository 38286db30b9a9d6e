package org.outcomeowner.sandbox.issue;

import java.util.Map;
import org.outcomeowner.sandbox.store.Tx;
import org.outcomeowner.sandbox.workflow.WorkflowEngine;
import org.springframework.stereotype.Component;

/** Writes past all services, into the database, as a careless script does: nobody is asked, nothing is recorded, nobody hears of it. */
@Component
public final class DirectWrites {
    private final IssueRows rows;
    private final IssueFactory factory;
    private final WorkflowEngine engine;
    private final Tx tx;

    DirectWrites(IssueRows rows, IssueFactory factory, WorkflowEngine engine, Tx tx) {
        this.rows = rows;
        this.factory = factory;
        this.engine = engine;
        this.tx = tx;
    }

    /**
     * Sets the issue's status.
     *
     * @param withStep whether its workflow goes to the step of that status, too; otherwise the two differ, as after a script
     *     that knows of the issue's row only
     * @throws com.atlassian.jira.workflow.WorkflowException the workflow has no such status
     */
    public void setStatus(Long issueId, String statusId, boolean withStep) {
        tx.run(() -> {
            rows.lock(issueId);
            if (withStep) {
                factory.byId(issueId).ifPresent(issue -> engine.moveToWorkflowOf(issue, statusId));
            }
            rows.update(issueId, Map.of(IssueColumn.STATUS, statusId));
        });
    }
}
