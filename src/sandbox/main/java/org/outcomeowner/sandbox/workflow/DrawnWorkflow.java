package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;

/** A workflow on its way into the database. */
record DrawnWorkflow(String name, String description, WorkflowDescriptor descriptor) implements JiraWorkflow {
    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
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
    public boolean isActive() {
        return false;
    }

    @Override
    public boolean isDraftWorkflow() {
        return false;
    }

    // Not implemented: its statuses are asked for once it is stored.

    @Override
    public Status getLinkedStatus(StepDescriptor step) {
        throw new UnsupportedOperationException("JiraWorkflow.getLinkedStatus");
    }

    @Override
    public StepDescriptor getLinkedStep(Status status) {
        throw new UnsupportedOperationException("JiraWorkflow.getLinkedStep");
    }
}
