package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A workflow as it was when it was read: changing it changes nothing stored until it is given to the manager. */
final class StoredWorkflow extends DescribedWorkflow {
    /** What a workflow needs to turn names and ids into objects. */
    @Component
    record Lookups(WorkflowRows rows, WorkflowSchemes schemes, ConstantsManager constants, UserManager users) {}

    private final WorkflowRow row;
    private final Lookups lookups;

    StoredWorkflow(WorkflowRow row, WorkflowDescriptor descriptor, Lookups lookups) {
        super(descriptor);
        this.row = row;
        this.lookups = lookups;
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
    public Status getLinkedStatus(StepDescriptor step) {
        String id = getLinkedStatusId(step);
        return id == null ? null : lookups.constants().getStatus(id);
    }

    @Override
    public List<Status> getLinkedStatusObjects() {
        return getLinkedStatusIds().stream()
                .map(lookups.constants()::getStatus)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public StepDescriptor getLinkedStep(Status status) {
        return Descriptors.stepOf(getDescriptor(), status.getId()).orElse(null);
    }

    @Override
    public boolean isActive() {
        return lookups.schemes().isActive(row.name());
    }

    @Override
    public boolean isDefault() {
        return row.builtIn();
    }

    @Override
    public boolean isSystemWorkflow() {
        return row.builtIn();
    }

    @Override
    public boolean isDraftWorkflow() {
        return row.draft();
    }

    @Override
    public boolean hasDraftWorkflow() {
        return row.draft() || lookups.rows().draft(row.name()).isPresent();
    }

    @Override
    public ApplicationUser getUpdateAuthor() {
        return row.authorKey() == null ? null : lookups.users().getUserByKey(row.authorKey());
    }

    @Override
    public Date getUpdatedDate() {
        return Date.from(row.updated());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredWorkflow that && row.equals(that.row);
    }

    @Override
    public int hashCode() {
        return row.hashCode();
    }

    @Override
    public String toString() {
        return getDisplayName();
    }
}
