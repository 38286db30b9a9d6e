package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.rest.json.UserBeanFactory;
import com.atlassian.jira.issue.fields.rest.json.beans.UserJsonBean;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import org.springframework.stereotype.Component;

/** Who calls, what they can see and what they may do. */
@Component
final class Caller {
    private static final String NO_ISSUE = "Issue Does Not Exist";

    private final JiraAuthenticationContext authentication;
    private final IssueService issues;
    private final PermissionManager permissions;
    private final UserBeanFactory users;

    Caller(
            JiraAuthenticationContext authentication,
            IssueService issues,
            PermissionManager permissions,
            UserBeanFactory users) {
        this.authentication = authentication;
        this.issues = issues;
        this.permissions = permissions;
        this.users = users;
    }

    ApplicationUser user() {
        return authentication.getLoggedInUser();
    }

    /** The issue with this id or key; an unknown and a hidden one give the same 404. */
    MutableIssue issue(String idOrKey) {
        boolean isId = idOrKey.matches("\\d{1,18}");
        IssueService.IssueResult found =
                isId ? issues.getIssue(user(), Long.valueOf(idOrKey)) : issues.getIssue(user(), idOrKey);
        if (!found.isValid() || found.getIssue() == null) {
            throw RestException.notFound(NO_ISSUE);
        }
        return found.getIssue();
    }

    boolean may(ProjectPermissionKey permission, Issue issue) {
        return permissions.hasPermission(permission, issue, user());
    }

    /** The user as JSON; null for nobody. */
    UserJsonBean json(ApplicationUser user) {
        return user == null ? null : users.createBean(user, user());
    }
}
