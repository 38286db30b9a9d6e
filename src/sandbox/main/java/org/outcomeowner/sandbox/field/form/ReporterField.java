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

/** The reporter, posted by name; whoever creates an issue is its reporter unless they may and do say otherwise. */
@Component
final class ReporterField extends SystemFormField {
    private final UserManager users;
    private final PermissionManager permissions;

    ReporterField(UserManager users, PermissionManager permissions) {
        super(IssueFieldConstants.REPORTER, "Reporter");
        this.users = users;
        this.permissions = permissions;
    }

    @Override
    public boolean isOfferedFor(Issue issue, ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.MODIFY_REPORTER, issue, user);
    }

    @Override
    public void applyDefault(MutableIssue issue, ApplicationUser creator) {
        issue.setReporter(creator);
    }

    @Override
    Optional<String> textOf(Issue issue) {
        return Optional.ofNullable(issue.getReporter()).map(ApplicationUser::getName);
    }

    @Override
    Optional<String> problem(String text, FieldRequest request) {
        return users.getUserByName(text.trim()) == null
                ? Optional.of("The reporter specified is not a user.")
                : Optional.empty();
    }

    @Override
    void set(MutableIssue issue, String text) {
        issue.setReporter(text == null ? null : users.getUserByName(text.trim()));
    }
}
