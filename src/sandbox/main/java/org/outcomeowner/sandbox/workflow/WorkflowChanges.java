package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.event.DraftWorkflowCreatedEvent;
import com.atlassian.jira.event.DraftWorkflowDeletedEvent;
import com.atlassian.jira.event.DraftWorkflowPublishedEvent;
import com.atlassian.jira.event.WorkflowCreatedEvent;
import com.atlassian.jira.event.WorkflowDeletedEvent;
import com.atlassian.jira.event.WorkflowRenamedEvent;
import com.atlassian.jira.event.WorkflowUpdatedEvent;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.List;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.stereotype.Component;

/** Changes workflows, each change in one transaction and told after its commit. */
@Component
final class WorkflowChanges {
    private final WorkflowRows rows;
    private final StoredWorkflows workflows;
    private final WorkflowSchemes schemes;
    private final WorkflowEvents events;
    private final Tx tx;

    WorkflowChanges(
            WorkflowRows rows, StoredWorkflows workflows, WorkflowSchemes schemes, WorkflowEvents events, Tx tx) {
        this.rows = rows;
        this.workflows = workflows;
        this.schemes = schemes;
        this.events = events;
        this.tx = tx;
    }

    JiraWorkflow createDraft(ApplicationUser user, String parentName) {
        return tx.call(() -> {
            WorkflowRow parent = rows.lock(parentName)
                    .orElseThrow(() -> new IllegalArgumentException("There is no workflow “" + parentName + "”"));
            refuseDraft(parent);
            rows.putDraft(parentName, parent.xml(), user);
            JiraWorkflow draft = draft(parentName);
            events.publishAfterCommit(new DraftWorkflowCreatedEvent(draft));
            return draft;
        });
    }

    private void refuseDraft(WorkflowRow parent) {
        if (parent.builtIn()) {
            throw new IllegalStateException(
                    "The workflow “" + parent.name() + "” is built in: copy it and change the copy");
        }
        if (!schemes.isActive(parent.name())) {
            throw new IllegalStateException(
                    "The workflow “" + parent.name() + "” is not active: edit it without a draft");
        }
        if (rows.draft(parent.name()).isPresent()) {
            throw new IllegalStateException("The workflow “" + parent.name() + "” has a draft already");
        }
    }

    void update(ApplicationUser user, JiraWorkflow workflow) {
        String xml = valid(workflow);
        tx.run(() -> {
            WorkflowRow stored = changeable(workflow.getName());
            if (workflow.isDraftWorkflow()) {
                updateDraft(user, stored.name(), xml);
            } else {
                updateInactive(user, stored.name(), xml);
            }
        });
    }

    private void updateDraft(ApplicationUser user, String parentName, String xml) {
        JiraWorkflow before = draft(parentName);
        rows.putDraft(parentName, xml, user);
        events.publishAfterCommit(new WorkflowUpdatedEvent(draft(parentName), before));
    }

    private void updateInactive(ApplicationUser user, String name, String xml) {
        if (schemes.isActive(name)) {
            throw new WorkflowException("The workflow “" + name + "” is active: edit its draft");
        }
        JiraWorkflow before = live(name);
        rows.update(name, xml, user);
        events.publishAfterCommit(new WorkflowUpdatedEvent(live(name), before));
    }

    void rename(ApplicationUser user, JiraWorkflow workflow, String newName, String description) {
        tx.run(() -> {
            WorkflowRow stored = changeable(workflow.getName());
            if (!stored.name().equals(newName)) {
                refuseName(newName);
            }
            rows.rename(stored, newName, description, user);
            events.publishAfterCommit(new WorkflowRenamedEvent(live(newName)));
        });
    }

    void publish(ApplicationUser user, String parentName) {
        tx.run(() -> {
            WorkflowRow draft = publishable(parentName);
            rows.update(parentName, draft.xml(), user);
            rows.removeDraft(parentName);
            events.publishAfterCommit(new DraftWorkflowPublishedEvent(live(parentName)));
        });
    }

    /** @throws WorkflowException the draft could not be published now */
    void refuseToPublish(String parentName) {
        tx.run(() -> publishable(parentName));
    }

    private WorkflowRow publishable(String parentName) {
        changeable(parentName);
        WorkflowRow draft = rows.draft(parentName)
                .orElseThrow(() -> new WorkflowException("The workflow “" + parentName + "” has no draft"));
        refuseLostSteps(draft);
        return draft;
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

    boolean discard(String parentName) {
        if (parentName == null) {
            throw new IllegalArgumentException("A draft is found by the name of its workflow, which is missing");
        }
        return tx.call(() -> {
            rows.lock(parentName);
            workflows.draft(parentName).map(DraftWorkflowDeletedEvent::new).ifPresent(events::publishAfterCommit);
            return rows.removeDraft(parentName);
        });
    }

    void create(ApplicationUser user, JiraWorkflow workflow) {
        String xml = valid(workflow);
        tx.run(() -> {
            refuseName(workflow.getName());
            rows.insert(workflow.getName(), workflow.getDescription(), xml, user);
            events.publishAfterCommit(new WorkflowCreatedEvent(live(workflow.getName())));
        });
    }

    void delete(String name) {
        tx.run(() -> {
            changeable(name);
            if (schemes.isInUse(name)) {
                throw new WorkflowException("The workflow “" + name + "” belongs to a scheme: it cannot be deleted");
            }
            if (!rows.occupiedSteps(name).isEmpty()) {
                throw new WorkflowException("Issues are in the workflow “" + name + "”: it cannot be deleted");
            }
            JiraWorkflow before = live(name);
            rows.delete(name);
            events.publishAfterCommit(new WorkflowDeletedEvent(before));
        });
    }

    private static String valid(JiraWorkflow workflow) {
        String xml = WorkflowXml.write(workflow.getDescriptor());
        WorkflowXml.parse(xml);
        return xml;
    }

    /** @throws WorkflowException no new workflow can have the name */
    void refuseName(String name) {
        if (name == null || name.isBlank()) {
            throw new WorkflowException("A workflow needs a name");
        }
        if (rows.live(name).isPresent()) {
            throw new WorkflowException("There is a workflow “" + name + "” already");
        }
    }

    /** The row, held until the transaction ends, so that two administrators' changes come one after the other. */
    private WorkflowRow changeable(String name) {
        WorkflowRow row = rows.lock(name).orElseThrow(() -> unknown(name));
        if (row.builtIn()) {
            throw new WorkflowException(
                    "The workflow “" + name + "” is built in and cannot be changed: copy it and change the copy");
        }
        return row;
    }

    private JiraWorkflow live(String name) {
        return workflows.live(name).orElseThrow(() -> unknown(name));
    }

    private JiraWorkflow draft(String parentName) {
        return workflows
                .draft(parentName)
                .orElseThrow(() -> new WorkflowException("The draft of the workflow “" + parentName + "” is gone"));
    }

    private static WorkflowException unknown(String name) {
        return new WorkflowException("There is no workflow “" + name + "”");
    }
}
