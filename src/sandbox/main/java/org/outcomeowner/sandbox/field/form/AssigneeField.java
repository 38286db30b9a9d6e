package org.outcomeowner.sandbox.field.form;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The assignee, posted by name; {@code -1} leaves it to Jira, which takes the project's lead. */
@Component
final class AssigneeField extends SystemFormField {
    private static final String AUTOMATIC = "-1";

    private final UserManager users;
    private final PermissionManager permissions;

    AssigneeField(UserManager users, PermissionManager permissions) {
        super(IssueFieldConstants.ASSIGNEE, "Assignee");
        this.users = users;
        this.permissions = permissions;
    }

    @Override
    public boolean isOfferedFor(Issue issue, ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.ASSIGN_ISSUES, issue, user);
    }

    @Override
    Optional<String> textOf(Issue issue) {
        return Optional.ofNullable(issue.getAssignee()).map(ApplicationUser::getName);
    }

    @Override
    Optional<String> problem(String text, FieldRequest request) {
        if (text.equals(AUTOMATIC)) {
            return Optional.empty();
        }
        ApplicationUser user = users.getUserByName(text.trim());
        if (user == null) {
            return Optional.of("User '" + text + "' does not exist.");
        }
        return permissions.hasPermission(
                        ProjectPermissions.ASSIGNABLE_USER, request.issue().getProjectObject(), user)
                ? Optional.empty()
                : Optional.of("User '" + text + "' cannot be assigned issues.");
    }

    @Override
    void set(MutableIssue issue, String text) {
        if (AUTOMATIC.equals(text)) {
            issue.setAssignee(issue.getProjectObject().getProjectLead());
        } else {
            issue.setAssignee(text == null ? null : users.getUserByName(text.trim()));
        }
    }
}
