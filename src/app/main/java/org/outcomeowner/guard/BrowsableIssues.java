package org.outcomeowner.guard;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Issues as far as somebody may browse them. */
@Component
final class BrowsableIssues {
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    BrowsableIssues(IssueManager issues, PermissionManager permissions, JiraAuthenticationContext authentication) {
        this.issues = issues;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    /** What the current user may see, each issue asked for once. */
    View forCurrentUser() {
        return new View(authentication.getLoggedInUser());
    }

    /** What one user may see, for one answer. */
    final class View {
        private final Map<Long, Optional<Issue>> known = new HashMap<>();
        private final ApplicationUser user;

        private View(ApplicationUser user) {
            this.user = user;
        }

        Optional<Issue> find(long id) {
            return known.computeIfAbsent(id, this::read);
        }

        private Optional<Issue> read(Long id) {
            return Optional.<Issue>ofNullable(issues.getIssueObject(id))
                    .filter(issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user));
        }
    }
}
