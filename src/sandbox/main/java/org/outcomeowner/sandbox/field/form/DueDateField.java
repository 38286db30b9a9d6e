package org.outcomeowner.sandbox.field.form;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The due date, {@code yyyy-MM-dd}. */
@Component
final class DueDateField extends SystemFormField {
    private final PermissionManager permissions;

    DueDateField(PermissionManager permissions) {
        super(IssueFieldConstants.DUE_DATE, "Due Date");
        this.permissions = permissions;
    }

    @Override
    public boolean isOfferedFor(Issue issue, ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.SCHEDULE_ISSUES, issue, user);
    }

    @Override
    Optional<String> textOf(Issue issue) {
        return Optional.ofNullable(issue.getDueDate())
                .map(due -> due.toLocalDateTime().toLocalDate().toString());
    }

    @Override
    Optional<String> problem(String text, FieldRequest request) {
        try {
            LocalDate.parse(text.trim());
            return Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.of("You did not enter a valid date. Please enter the date in the format \"yyyy-MM-dd\".");
        }
    }

    @Override
    void set(MutableIssue issue, String text) {
        issue.setDueDate(
                text == null
                        ? null
                        : Timestamp.valueOf(LocalDate.parse(text.trim()).atStartOfDay()));
    }
}
