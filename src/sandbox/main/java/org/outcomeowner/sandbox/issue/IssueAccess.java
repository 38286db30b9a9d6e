package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Optional;
import org.outcomeowner.sandbox.security.Archivable;
import org.springframework.stereotype.Component;

/** Who may do what with an issue. An issue one may not see and one that is not there are answered alike. */
@Component
final class IssueAccess {
    static final String NO_SUCH_ISSUE = "Issue Does Not Exist";

    private final IssueFactory factory;
    private final PermissionManager permissions;

    IssueAccess(IssueFactory factory, PermissionManager permissions) {
        this.factory = factory;
        this.permissions = permissions;
    }

    Optional<MutableIssue> visible(ApplicationUser user, Long id, ErrorCollection errors) {
        return visible(user, factory.byId(id), errors);
    }

    Optional<MutableIssue> visible(ApplicationUser user, String key, ErrorCollection errors) {
        return visible(user, factory.byKey(key), errors);
    }

    boolean may(ApplicationUser user, ProjectPermissionKey permission, Issue issue) {
        return permissions.hasPermission(permission, issue, user);
    }

    boolean may(ApplicationUser user, ProjectPermissionKey permission, Project project) {
        return permissions.hasPermission(permission, project, user);
    }

    /** The issue as it is stored now, whoever may see it; null if it is gone. */
    MutableIssue stored(Long id) {
        return factory.byId(id).orElse(null);
    }

    /** Adds the message and answers false unless the user has the permission. */
    boolean check(ApplicationUser user, ProjectPermissionKey permission, Issue issue, ErrorCollection errors) {
        if (may(user, permission, issue)) {
            return true;
        }
        if (issue instanceof Archivable archivable && archivable.isArchived()) {
            errors.addErrorMessage(
                    "Issue %s is archived: it is read-only until it is restored.".formatted(issue.getKey()),
                    ErrorCollection.Reason.FORBIDDEN);
            return false;
        }
        errors.addErrorMessage(
                "You do not have the permission to %s in this project.".formatted(verb(permission)),
                user == null ? ErrorCollection.Reason.NOT_LOGGED_IN : ErrorCollection.Reason.FORBIDDEN);
        return false;
    }

    private Optional<MutableIssue> visible(ApplicationUser user, Optional<MutableIssue> found, ErrorCollection errors) {
        Optional<MutableIssue> visible = found.filter(issue -> may(user, ProjectPermissions.BROWSE_PROJECTS, issue));
        if (visible.isEmpty()) {
            errors.addErrorMessage(NO_SUCH_ISSUE, ErrorCollection.Reason.NOT_FOUND);
        }
        return visible;
    }

    private static String verb(ProjectPermissionKey permission) {
        return switch (permission.permissionKey()) {
            case "EDIT_ISSUES" -> "edit issues";
            case "CREATE_ISSUES" -> "create issues";
            case "DELETE_ISSUES" -> "delete issues";
            case "ADD_COMMENTS" -> "comment on issues";
            case "MOVE_ISSUES" -> "move issues";
            case "TRANSITION_ISSUES" -> "transition issues";
            case "ARCHIVE_ISSUES" -> "archive issues";
            case "RESTORE_ISSUES" -> "restore issues";
            default -> permission.permissionKey();
        };
    }
}
