package org.outcomeowner.sandbox.web.project;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.springframework.stereotype.Component;

/** Who may change the settings of a project. */
@Component
public final class ProjectAdministrators {
    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;

    ProjectAdministrators(PermissionManager permissions, GlobalPermissionManager globalPermissions) {
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
    }

    /** Whether the user is one of them; null is nobody. */
    public boolean include(ApplicationUser user, Project project) {
        return user != null
                && (permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user)
                        || globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user));
    }
}
