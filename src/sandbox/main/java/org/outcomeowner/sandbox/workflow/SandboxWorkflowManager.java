package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.spi.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Imitates {@link WorkflowManager}: an active workflow is changed through its draft, an inactive one in place, the
 * built-in one never. What it hands out are copies, read anew at each call.
 */
@Component
final class SandboxWorkflowManager implements WorkflowManager {
    private static final String EDITABLE = "jira.issue.editable";

    private final StoredWorkflows workflows;
    private final WorkflowChanges changes;
    private final WorkflowSchemes schemes;
    private final JdbcWorkflowStore store;

    SandboxWorkflowManager(
            StoredWorkflows workflows, WorkflowChanges changes, WorkflowSchemes schemes, JdbcWorkflowStore store) {
        this.workflows = workflows;
        this.changes = changes;
        this.schemes = schemes;
        this.store = store;
    }

    @Override
    public Collection<JiraWorkflow> getWorkflows() {
        return workflows.live();
    }

    @Override
    public List<JiraWorkflow> getWorkflowsIncludingDrafts() {
        List<JiraWorkflow> all = new ArrayList<>(workflows.live());
        all.addAll(workflows.drafts());
        return all;
    }

    @Override
    public Collection<JiraWorkflow> getActiveWorkflows() {
        return workflows.live().stream().filter(JiraWorkflow::isActive).toList();
    }

    @Override
    public boolean isActive(JiraWorkflow workflow) {
        return schemes.isActive(workflow.getName());
    }

    @Override
    public boolean isSystemWorkflow(JiraWorkflow workflow) {
        return workflow.isSystemWorkflow();
    }

    @Override
    public boolean workflowExists(String name) {
        return workflows.live(name).isPresent();
    }

    @Override
    public JiraWorkflow getWorkflow(String name) {
        return workflows.live(name).orElse(null);
    }

    @Override
    public JiraWorkflow getWorkflow(Issue issue) {
        return workflowName(issue)
                .map(this::getWorkflow)
                .orElseThrow(
                        () -> new WorkflowException("The project of " + issue.getKey() + " has no workflow scheme"));
    }

    /** The workflow an issue runs in, or the one it would be created in. */
    private Optional<String> workflowName(Issue issue) {
        return issue.getWorkflowId() == null
                ? schemes.workflowName(issue.getProjectId(), issue.getIssueTypeId())
                : store.workflowName(issue.getWorkflowId());
    }

    @Override
    public JiraWorkflow getWorkflow(Long projectId, String issueTypeId) {
        return schemes.workflowName(projectId, issueTypeId)
                .map(this::getWorkflow)
                .orElseThrow(() -> new WorkflowException("The project " + projectId + " has no workflow scheme"));
    }

    @Override
    public JiraWorkflow getDefaultWorkflow() {
        return workflows.builtIn().orElseThrow(() -> new WorkflowException("There is no built-in workflow"));
    }

    @Override
    public JiraWorkflow getWorkflowClone(String name) {
        return workflows.copy(name).orElseThrow(() -> new WorkflowException("There is no workflow “" + name + "”"));
    }

    @Override
    public JiraWorkflow getDraftWorkflow(String parentName) {
        return workflows.draft(parentName).orElse(null);
    }

    @Override
    public ActionDescriptor getActionDescriptor(Issue issue, int actionId) {
        return Descriptors.action(getWorkflow(issue).getDescriptor(), actionId).orElse(null);
    }

    @Override
    public JiraWorkflow createDraftWorkflow(ApplicationUser user, String parentName) {
        return changes.createDraft(user, parentName);
    }

    @Override
    public void updateWorkflow(ApplicationUser user, JiraWorkflow workflow) {
        changes.update(user, workflow);
    }

    @Override
    public void updateWorkflowNameAndDescription(
            ApplicationUser user, JiraWorkflow workflow, String newName, String newDescription) {
        changes.rename(user, workflow, newName, newDescription);
    }

    @Override
    public void overwriteActiveWorkflow(ApplicationUser user, String parentName) {
        changes.publish(user, parentName);
    }

    @Override
    public boolean deleteDraftWorkflow(String parentName) {
        return changes.discard(parentName);
    }

    @Override
    public void createWorkflow(ApplicationUser user, JiraWorkflow workflow) {
        changes.create(user, workflow);
    }

    @Override
    public JiraWorkflow copyWorkflow(ApplicationUser user, String name, String description, JiraWorkflow original) {
        changes.create(user, new DrawnWorkflow(name, description, WorkflowXml.copy(original.getDescriptor())));
        return getWorkflow(name);
    }

    @Override
    public void deleteWorkflow(JiraWorkflow workflow) {
        changes.delete(workflow.getName());
    }

    @Override
    public boolean isEditable(Issue issue) {
        if (issue.getWorkflowId() == null) {
            return true;
        }
        List<Step> current = store.findCurrentSteps(issue.getWorkflowId());
        StepDescriptor step = current.isEmpty()
                ? null
                : getWorkflow(issue).getDescriptor().getStep(current.get(0).getStepId());
        return step == null
                || !Descriptors.meta(step, EDITABLE)
                        .map(String::trim)
                        .orElse("true")
                        .equals("false");
    }
}
