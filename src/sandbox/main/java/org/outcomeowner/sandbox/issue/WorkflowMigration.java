package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.workflow.WorkflowManager;
import org.outcomeowner.sandbox.workflow.WorkflowEngine;
import org.springframework.stereotype.Component;

/**
 * Puts an issue into another workflow without a transition, as a move and a change of a workflow scheme do: no condition, no
 * validator and no post function runs.
 */
@Component
public final class WorkflowMigration {
    private static final String WORKFLOW = "Workflow";

    private final WorkflowEngine engine;
    private final WorkflowManager workflows;

    WorkflowMigration(WorkflowEngine engine, WorkflowManager workflows) {
        this.engine = engine;
        this.workflows = workflows;
    }

    /**
     * Puts the issue into the workflow that its project and issue type have now. The caller stores the issue; its history
     * then tells of the other workflow as well, as {@code Workflow}, like Jira's.
     *
     * @param statusId the status to have there
     * @throws com.atlassian.jira.workflow.WorkflowException the workflow has no such status
     */
    public void migrate(MutableIssue issue, String statusId) {
        String before = workflows.getWorkflow(issue).getName();
        engine.moveToWorkflowOf(issue, statusId);
        note(issue, before, workflows.getWorkflow(issue).getName());
    }

    /**
     * Puts the issue into the named workflow, as a change of a workflow scheme does.
     *
     * @param statusId the status to have there
     * @throws com.atlassian.jira.workflow.WorkflowException there is no such workflow, or it has no such status
     */
    public void migrate(MutableIssue issue, String workflowName, String statusId) {
        String before = workflows.getWorkflow(issue).getName();
        engine.moveToWorkflow(issue, workflowName, statusId);
        note(issue, before, workflowName);
    }

    private static void note(MutableIssue issue, String before, String after) {
        if (!before.equals(after)) {
            String entry = issue.getWorkflowId().toString();
            StoredIssue.of(issue)
                    .note(new ChangeItemBean(ChangeItemBean.STATIC_FIELD, WORKFLOW, entry, before, entry, after));
        }
    }
}
