package org.outcomeowner.sandbox.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Imitates {@link PermissionManager} on permission schemes and issue security levels. Whatever is not granted is
 * denied; a grant to a reporter, assignee or user field counts for issues only. An archived issue can be looked at and
 * restored, whatever else is granted.
 */
@Component
final class SandboxPermissionManager implements PermissionManager {
    private static final Set<String> ON_ARCHIVED = Set.of("BROWSE_PROJECTS", "RESTORE_ISSUES", "ADMINISTER_PROJECTS");

    private final Grants grants;
    private final HolderCheck check;
    private final ObjectProvider<ProjectManager> projects;

    SandboxPermissionManager(Grants grants, HolderCheck check, ObjectProvider<ProjectManager> projects) {
        this.grants = grants;
        this.check = check;
        this.projects = projects;
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        Project project = issue == null ? null : issue.getProjectObject();
        return project != null
                && !isLocked(issue, permission)
                && granted(permission, project, issue, user)
                && maySeeLevel(project, issue, user);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return project != null && granted(permission, project, null, user);
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permission, ApplicationUser user) {
        return projects.getObject().getProjects().stream()
                .filter(project -> hasPermission(permission, project, user))
                .toList();
    }

    private static boolean isLocked(Issue issue, ProjectPermissionKey permission) {
        return issue instanceof Archivable archivable
                && archivable.isArchived()
                && !ON_ARCHIVED.contains(permission.permissionKey());
    }

    private boolean granted(ProjectPermissionKey permission, Project project, Issue issue, ApplicationUser user) {
        return grants.holders(project.getId(), permission.permissionKey()).stream()
                .anyMatch(holder -> check.holds(holder, project, issue, user));
    }

    private boolean maySeeLevel(Project project, Issue issue, ApplicationUser user) {
        Long level = issue.getSecurityLevelId();
        return level == null
                || grants.levelHolders(level).stream().anyMatch(holder -> check.holds(holder, project, issue, user));
    }
}
