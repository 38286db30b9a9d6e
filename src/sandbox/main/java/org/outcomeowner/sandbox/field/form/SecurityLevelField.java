package org.outcomeowner.sandbox.field.form;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.outcomeowner.sandbox.security.SecurityLevels;
import org.springframework.stereotype.Component;

/** The issue security level, posted by id; {@code -1} stands for none. */
@Component
final class SecurityLevelField extends SystemFormField {
    private static final String NONE = "-1";

    private final SecurityLevels levels;
    private final PermissionManager permissions;

    SecurityLevelField(SecurityLevels levels, PermissionManager permissions) {
        super(IssueFieldConstants.SECURITY, "Security Level");
        this.levels = levels;
        this.permissions = permissions;
    }

    @Override
    public boolean isOfferedFor(Issue issue, ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.SET_ISSUE_SECURITY, issue, user)
                && !levels.of(issue.getProjectObject()).isEmpty();
    }

    @Override
    public void applyDefault(MutableIssue issue, ApplicationUser creator) {
        levels.defaultOf(issue.getProjectObject()).ifPresent(issue::setSecurityLevelId);
    }

    @Override
    Optional<String> textOf(Issue issue) {
        return Optional.ofNullable(issue.getSecurityLevelId()).map(Object::toString);
    }

    @Override
    Optional<String> problem(String text, FieldRequest request) {
        boolean known = text.equals(NONE)
                || levels.of(request.issue().getProjectObject()).stream()
                        .anyMatch(level -> Long.toString(level.id()).equals(text));
        return known ? Optional.empty() : Optional.of("Security level '" + text + "' is not valid for this project.");
    }

    @Override
    void set(MutableIssue issue, String text) {
        issue.setSecurityLevelId(text == null || text.equals(NONE) ? null : Long.valueOf(text));
    }
}
