package org.outcomeowner.policy;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.outcomeowner.rules.Grantors;
import org.outcomeowner.rules.Policy;
import org.springframework.stereotype.Component;

/** Who may grant what, as far as the policy decides; permissions of Jira's come on top. Nobody logged in may grant nothing. */
@Component
public final class GrantRights {
    private final GroupManager groups;
    private final ProjectRoleManager roles;
    private final PermissionManager permissions;

    public GrantRights(GroupManager groups, ProjectRoleManager roles, PermissionManager permissions) {
        this.groups = groups;
        this.roles = roles;
        this.permissions = permissions;
    }

    /** Whether the user may give the right to decide to the owner of the issue. */
    public boolean mayGrantAuthority(ApplicationUser user, Issue issue, Policy policy) {
        Grantors grantors = policy.authority().grantors();
        return user != null && (!grantors.areNamed() || isAmong(grantors, user, issue.getProjectObject()));
    }

    /** Whether the user may let the issue close without its result. */
    public boolean mayGrantWaiver(ApplicationUser user, Issue issue, Policy policy) {
        Grantors grantors = policy.waivers().grantors();
        Project project = issue.getProjectObject();
        return user != null
                && (grantors.areNamed()
                        ? isAmong(grantors, user, project)
                        : permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user));
    }

    private boolean isAmong(Grantors grantors, ApplicationUser user, Project project) {
        return grantors.groups().stream().anyMatch(group -> groups.isUserInGroup(user, group))
                || grantors.roles().stream().anyMatch(role -> hasRole(user, role, project));
    }

    private boolean hasRole(ApplicationUser user, long roleId, Project project) {
        return Optional.ofNullable(roles.getProjectRole(roleId))
                .filter((ProjectRole role) -> roles.isUserInProjectRole(user, role, project))
                .isPresent();
    }
}
