package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.JiraWorkflow;
import java.util.List;
import org.outcomeowner.sandbox.StartupTask;
import org.outcomeowner.sandbox.config.Category;
import org.outcomeowner.sandbox.config.ConstantsAdmin;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the workflow that projects have without a scheme, as Jira does: it can be copied, never changed. */
@Component
@Order(110)
final class BuiltInWorkflow implements StartupTask {
    private static final String DESCRIPTION = "The default Jira workflow.";

    private final WorkflowRows rows;
    private final ConstantsManager constants;
    private final ConstantsAdmin constantsAdmin;
    private final Tx tx;

    BuiltInWorkflow(WorkflowRows rows, ConstantsManager constants, ConstantsAdmin constantsAdmin, Tx tx) {
        this.rows = rows;
        this.constants = constants;
        this.constantsAdmin = constantsAdmin;
        this.tx = tx;
    }

    @Override
    public void run() {
        tx.run(() -> {
            if (rows.builtIn().isEmpty()) {
                rows.insertBuiltIn(
                        JiraWorkflow.DEFAULT_WORKFLOW_NAME, DESCRIPTION, WorkflowXml.write(drawn().descriptor()));
            }
        });
    }

    private NewWorkflow drawn() {
        Status open = status("Open", Category.TO_DO);
        Status inProgress = status("In Progress", Category.IN_PROGRESS);
        Status resolved = status("Resolved", Category.DONE);
        Status reopened = status("Reopened", Category.TO_DO);
        Status closed = status("Closed", Category.DONE);
        List<Status> unresolved = List.of(open, inProgress, reopened);
        return new NewWorkflow()
                .step(open)
                .step(inProgress)
                .step(resolved)
                .step(reopened)
                .step(closed)
                .commonTransition("Start Progress", List.of(open, reopened), inProgress, null)
                .commonTransition("Resolve Issue", unresolved, resolved, null)
                .commonTransition("Close Issue", List.of(open, inProgress, reopened, resolved), closed, null)
                .commonTransition("Reopen Issue", List.of(resolved, closed), reopened, null)
                .transition("Stop Progress", inProgress, open, null);
    }

    private Status status(String name, Category category) {
        Status known = constants.getStatusByName(name);
        return known == null ? constantsAdmin.createStatus(name, category) : known;
    }
}
