package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The projects in which the caller may create issues; the others do not seem to exist. */
@Component
final class CreatableProjects {
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final Caller caller;

    CreatableProjects(ProjectManager projects, PermissionManager permissions, Caller caller) {
        this.projects = projects;
        this.permissions = permissions;
        this.caller = caller;
    }

    List<Project> all() {
        return projects.getProjects().stream().filter(this::mayCreate).toList();
    }

    /** The one with this id, key or name. */
    Optional<Project> find(String reference) {
        return all().stream()
                .filter(project -> project.getId().toString().equals(reference)
                        || project.getKey().equalsIgnoreCase(reference)
                        || project.getName().equals(reference))
                .findFirst();
    }

    /** The project's issue type with this id or name. */
    static Optional<IssueType> type(Project project, String reference) {
        return project.getIssueTypes().stream()
                .filter(type -> type.getId().equals(reference) || type.getName().equals(reference))
                .map(IssueType.class::cast)
                .findFirst();
    }

    private boolean mayCreate(Project project) {
        return permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, caller.user());
    }
}
