package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;

/** A workflow with a descriptor of its own: changing it changes nothing stored until it is given to the manager. */
final class StoredWorkflow implements JiraWorkflow {
    private final WorkflowRow row;
    private final WorkflowDescriptor descriptor;
    private final WorkflowSchemes schemes;
    private final ConstantsManager constants;

    StoredWorkflow(WorkflowRow row, WorkflowSchemes schemes, ConstantsManager constants) {
        this.row = row;
        this.descriptor = WorkflowXml.parse(row.xml());
        this.schemes = schemes;
        this.constants = constants;
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public String getDescription() {
        return row.description();
    }

    @Override
    public WorkflowDescriptor getDescriptor() {
        return descriptor;
    }

    @Override
    public Collection<ActionDescriptor> getAllActions() {
        return Descriptors.allActions(descriptor);
    }

    @Override
    public Status getLinkedStatus(StepDescriptor step) {
        return Descriptors.meta(step, STEP_STATUS_KEY).map(constants::getStatus).orElse(null);
    }

    @Override
    public StepDescriptor getLinkedStep(Status status) {
        return Descriptors.stepOf(descriptor, status.getId()).orElse(null);
    }

    @Override
    public boolean isActive() {
        return schemes.isActive(row.name());
    }

    @Override
    public boolean isDraftWorkflow() {
        return row.draft();
    }
}
