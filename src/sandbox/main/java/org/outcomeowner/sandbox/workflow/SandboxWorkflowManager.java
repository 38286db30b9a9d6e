package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.spi.Step;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.stereotype.Component;

/**
 * Imitates {@link WorkflowManager}: an active workflow is changed through its draft, an inactive one in place. What it
 * hands out are copies.
 */
@Component
final class SandboxWorkflowManager implements WorkflowManager {
    private static final String EDITABLE = "jira.issue.editable";

    private final WorkflowRows rows;
    private final WorkflowSchemes schemes;
    private final JdbcWorkflowStore store;
    private final ConstantsManager constants;
    private final Tx tx;

    SandboxWorkflowManager(
            WorkflowRows rows, WorkflowSchemes schemes, JdbcWorkflowStore store, ConstantsManager constants, Tx tx) {
        this.rows = rows;
        this.schemes = schemes;
        this.store = store;
        this.constants = constants;
        this.tx = tx;
    }

    @Override
    public Collection<JiraWorkflow> getWorkflows() {
        return rows.all().stream().map(this::workflow).toList();
    }

    @Override
    public JiraWorkflow getWorkflow(String name) {
        return rows.live(name).map(this::workflow).orElse(null);
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
    public JiraWorkflow getWorkflowClone(String name) {
        return existing(name);
    }

    @Override
    public JiraWorkflow getDraftWorkflow(String parentName) {
        return rows.draft(parentName).map(this::workflow).orElse(null);
    }

    @Override
    public JiraWorkflow createDraftWorkflow(ApplicationUser user, String parentName) {
        return tx.call(() -> {
            WorkflowRow parent = rows.live(parentName)
                    .orElseThrow(() -> new IllegalArgumentException("There is no workflow “" + parentName + "”"));
            if (!schemes.isActive(parentName)) {
                throw new IllegalStateException(
                        "The workflow “" + parentName + "” is not active: edit it without a draft");
            }
            if (rows.draft(parentName).isPresent()) {
                throw new IllegalStateException("The workflow “" + parentName + "” has a draft already");
            }
            rows.putDraft(parentName, parent.xml(), user);
            return getDraftWorkflow(parentName);
        });
    }

    @Override
    public void updateWorkflow(ApplicationUser user, JiraWorkflow workflow) {
        String xml = WorkflowXml.write(workflow.getDescriptor());
        WorkflowXml.parse(xml);
        tx.run(() -> {
            if (workflow.isDraftWorkflow()) {
                updateDraft(user, workflow.getName(), xml);
            } else {
                updateInactive(user, workflow.getName(), xml);
            }
        });
    }

    private void updateDraft(ApplicationUser user, String parentName, String xml) {
        if (rows.draft(parentName).isEmpty()) {
            throw new WorkflowException("The draft of the workflow “" + parentName + "” is gone");
        }
        rows.putDraft(parentName, xml, user);
    }

    private void updateInactive(ApplicationUser user, String name, String xml) {
        existing(name);
        if (schemes.isActive(name)) {
            throw new WorkflowException("The workflow “" + name + "” is active: edit its draft");
        }
        rows.update(name, xml, user);
    }

    @Override
    public void overwriteActiveWorkflow(ApplicationUser user, String parentName) {
        tx.run(() -> {
            WorkflowRow draft = rows.draft(parentName)
                    .orElseThrow(() -> new WorkflowException("The workflow “" + parentName + "” has no draft"));
            refuseLostSteps(draft);
            rows.update(parentName, draft.xml(), user);
            rows.removeDraft(parentName);
        });
    }

    private void refuseLostSteps(WorkflowRow draft) {
        List<Integer> kept = Descriptors.steps(WorkflowXml.parse(draft.xml())).stream()
                .map(StepDescriptor::getId)
                .toList();
        for (Integer step : rows.occupiedSteps(draft.name())) {
            if (!kept.contains(step)) {
                throw new WorkflowException("The draft of “" + draft.name() + "” lacks step " + step
                        + ", which issues are in: it cannot be published");
            }
        }
    }

    @Override
    public boolean deleteDraftWorkflow(String parentName) {
        return tx.call(() -> rows.removeDraft(parentName));
    }

    @Override
    public void createWorkflow(ApplicationUser user, JiraWorkflow workflow) {
        String xml = WorkflowXml.write(workflow.getDescriptor());
        WorkflowXml.parse(xml);
        tx.run(() -> {
            if (rows.live(workflow.getName()).isPresent()) {
                throw new WorkflowException("There is a workflow “" + workflow.getName() + "” already");
            }
            rows.insert(workflow.getName(), workflow.getDescription(), xml, user);
        });
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

    private JiraWorkflow existing(String name) {
        return rows.live(name)
                .map(this::workflow)
                .orElseThrow(() -> new WorkflowException("There is no workflow “" + name + "”"));
    }

    private JiraWorkflow workflow(WorkflowRow row) {
        return new StoredWorkflow(row, schemes, constants);
    }
}
