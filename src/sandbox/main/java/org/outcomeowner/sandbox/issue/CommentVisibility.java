package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import org.springframework.stereotype.Component;

/** Who may read a comment: who may browse the issue and, if it is limited to a group or role, belongs to that. */
@Component
final class CommentVisibility {
    private final PermissionManager permissions;
    private final GroupManager groups;
    private final ProjectRoleManager roles;

    CommentVisibility(PermissionManager permissions, GroupManager groups, ProjectRoleManager roles) {
        this.permissions = permissions;
        this.groups = groups;
        this.roles = roles;
    }

    boolean isVisible(Comment comment, ApplicationUser user) {
        Issue issue = comment.getIssue();
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)
                && belongsToGroup(comment.getGroupLevel(), user)
                && hasRole(comment.getRoleLevelId(), issue, user);
    }

    private boolean belongsToGroup(String group, ApplicationUser user) {
        return group == null || user != null && groups.isUserInGroup(user, group);
    }

    private boolean hasRole(Long roleId, Issue issue, ApplicationUser user) {
        if (roleId == null) {
            return true;
        }
        ProjectRole role = roles.getProjectRole(roleId);
        return role != null && roles.isUserInProjectRole(user, role, issue.getProjectObject());
    }
}
