package org.outcomeowner.sandbox.project;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A project read from the database; its issue types and lead are looked up when asked for. */
final class StoredProject implements Project {
    /** What a project needs to turn ids into objects. */
    @Component
    record Lookups(Projects projects, ConstantsManager constants, UserManager users) {}

    private final ProjectRow row;
    private final Lookups lookups;

    StoredProject(ProjectRow row, Lookups lookups) {
        this.row = row;
        this.lookups = lookups;
    }

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public String getKey() {
        return row.key();
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public String getDescription() {
        return row.description() == null ? "" : row.description();
    }

    @Override
    public String getUrl() {
        return "";
    }

    @Override
    public ApplicationUser getProjectLead() {
        return row.leadKey() == null ? null : lookups.users().getUserByKey(row.leadKey());
    }

    @Override
    public String getLeadUserKey() {
        return row.leadKey();
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return lookups.projects().issueTypeIds(row.id()).stream()
                .map(lookups.constants()::getIssueType)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project project && row.id().equals(project.getId());
    }

    @Override
    public int hashCode() {
        return row.id().hashCode();
    }

    @Override
    public String toString() {
        return row.key();
    }
}
