package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.event.WorkflowImportedFromXmlEvent;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.stereotype.Component;

/**
 * Whole workflows as an administrator handles them: XML documents in and out, copies, names. Whoever calls has to check
 * that the user is an administrator.
 */
@Component
public final class WorkflowLibrary {
    private final WorkflowManager manager;
    private final EditedWorkflows edited;
    private final WorkflowEvents events;
    private final Tx tx;

    WorkflowLibrary(WorkflowManager manager, EditedWorkflows edited, WorkflowEvents events, Tx tx) {
        this.manager = manager;
        this.edited = edited;
        this.events = events;
        this.tx = tx;
    }

    /**
     * The XML document of the workflow to edit.
     *
     * @throws WorkflowException there is none of this name
     */
    public String xml(String name) {
        return WorkflowXml.write(edited.current(name).getDescriptor());
    }

    /**
     * Makes the workflow to edit what the document says: the draft of an active workflow, an inactive one itself.
     *
     * @throws InvalidWorkflowException the document is no workflow
     * @throws WorkflowException there is none of this name, or nobody can change it
     */
    public void replace(ApplicationUser admin, String name, String xml) {
        WorkflowDescriptor descriptor = WorkflowXml.parse(xml);
        tx.run(() -> manager.updateWorkflow(admin, DrawnWorkflow.replacing(edited.editable(admin, name), descriptor)));
    }

    /**
     * Adds a workflow that nothing uses yet.
     *
     * @throws InvalidWorkflowException the document is no workflow
     * @throws WorkflowException the name is missing or taken
     */
    public void importXml(ApplicationUser admin, String name, String description, String xml) {
        DrawnWorkflow imported = new DrawnWorkflow(name, description, WorkflowXml.parse(xml));
        tx.run(() -> {
            manager.createWorkflow(admin, imported);
            events.publishAfterCommit(new WorkflowImportedFromXmlEvent(manager.getWorkflow(name)));
        });
    }

    /** Adds a copy of the live workflow, which nothing uses yet. */
    public void copy(ApplicationUser admin, String name, String newName) {
        manager.copyWorkflow(admin, newName, "", manager.getWorkflowClone(name));
    }

    /** Gives the workflow another name. */
    public void rename(ApplicationUser admin, String name, String newName, String description) {
        manager.updateWorkflowNameAndDescription(admin, manager.getWorkflowClone(name), newName, description);
    }

    /** Removes a workflow that nothing uses. */
    public void delete(String name) {
        manager.deleteWorkflow(manager.getWorkflowClone(name));
    }
}
