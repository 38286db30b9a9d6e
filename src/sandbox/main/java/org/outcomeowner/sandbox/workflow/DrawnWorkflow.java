package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Date;
import java.util.List;

/** A workflow on its way into the database. */
final class DrawnWorkflow extends DescribedWorkflow {
    private final String name;
    private final String description;

    DrawnWorkflow(String name, String description, WorkflowDescriptor descriptor) {
        super(descriptor);
        this.name = name;
        this.description = description;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public StepDescriptor getLinkedStep(Status status) {
        return Descriptors.stepOf(getDescriptor(), status.getId()).orElse(null);
    }

    @Override
    public boolean isActive() {
        return false;
    }

    @Override
    public boolean isDefault() {
        return false;
    }

    @Override
    public boolean isSystemWorkflow() {
        return false;
    }

    @Override
    public boolean isDraftWorkflow() {
        return false;
    }

    @Override
    public boolean hasDraftWorkflow() {
        return false;
    }

    @Override
    public ApplicationUser getUpdateAuthor() {
        return null;
    }

    @Override
    public Date getUpdatedDate() {
        return null;
    }

    // Not implemented: its statuses are asked for once it is stored.

    @Override
    public Status getLinkedStatus(StepDescriptor step) {
        throw new UnsupportedOperationException("JiraWorkflow.getLinkedStatus");
    }

    @Override
    public List<Status> getLinkedStatusObjects() {
        throw new UnsupportedOperationException("JiraWorkflow.getLinkedStatusObjects");
    }
}
