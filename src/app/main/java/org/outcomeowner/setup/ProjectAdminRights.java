package org.outcomeowner.setup;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The projects that the current user administers. Jira's administrators administer all. */
@Component
public final class ProjectAdminRights {
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;
    private final JiraAuthenticationContext authentication;

    public ProjectAdminRights(
            ProjectManager projects,
            PermissionManager permissions,
            GlobalPermissionManager globalPermissions,
            JiraAuthenticationContext authentication) {
        this.projects = projects;
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
        this.authentication = authentication;
    }

    boolean isAnybodyLoggedIn() {
        return authentication.getLoggedInUser() != null;
    }

    /** The project with this key; empty for one that does not exist and for one of others alike. */
    Optional<Project> project(String key) {
        return Optional.ofNullable(key)
                .map(projects::getProjectObjByKey)
                .filter(project -> administers(authentication.getLoggedInUser(), project));
    }

    private boolean administers(ApplicationUser user, Project project) {
        return user != null
                && (permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user)
                        || globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user));
    }
}
