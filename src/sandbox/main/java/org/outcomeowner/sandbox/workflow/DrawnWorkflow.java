package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Date;
import java.util.List;

/** A workflow on its way into the database. */
final class DrawnWorkflow extends DescribedWorkflow {
    private final String name;
    private final String description;
    private final boolean draft;

    DrawnWorkflow(String name, String description, WorkflowDescriptor descriptor) {
        this(name, description, descriptor, false);
    }

    private DrawnWorkflow(String name, String description, WorkflowDescriptor descriptor, boolean draft) {
        super(descriptor);
        this.name = name;
        this.description = description;
        this.draft = draft;
    }

    /** What the workflow is to be. */
    static DrawnWorkflow replacing(JiraWorkflow workflow, WorkflowDescriptor descriptor) {
        return new DrawnWorkflow(workflow.getName(), workflow.getDescription(), descriptor, workflow.isDraftWorkflow());
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
        return draft;
    }

    @Override
    public boolean hasDraftWorkflow() {
        return draft;
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
