package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import org.springframework.stereotype.Component;

/** The workflow that an administrator sees and changes: the draft if there is one. */
@Component
final class EditedWorkflows {
    private final WorkflowManager manager;

    EditedWorkflows(WorkflowManager manager) {
        this.manager = manager;
    }

    /** @throws WorkflowException there is none of this name */
    JiraWorkflow current(String name) {
        JiraWorkflow draft = manager.getDraftWorkflow(name);
        return draft == null ? manager.getWorkflowClone(name) : draft;
    }

    /**
     * The same, in a form that can be stored: an active workflow without a draft gets one.
     *
     * @throws WorkflowException there is none of this name, or nobody can change it
     */
    JiraWorkflow editable(ApplicationUser admin, String name) {
        JiraWorkflow workflow = current(name);
        if (workflow.isSystemWorkflow()) {
            throw new WorkflowException(
                    "The workflow “" + name + "” is built in and cannot be changed: copy it and change the copy");
        }
        return workflow.isActive() && !workflow.isDraftWorkflow() ? manager.createDraftWorkflow(admin, name) : workflow;
    }
}
