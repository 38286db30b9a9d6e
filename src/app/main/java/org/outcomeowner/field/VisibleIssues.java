package org.outcomeowner.field;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import org.springframework.stereotype.Component;

/** Which issues the current user may see. */
@Component
final class VisibleIssues {
    private final IssueService issues;
    private final JiraAuthenticationContext authentication;

    VisibleIssues(IssueService issues, JiraAuthenticationContext authentication) {
        this.issues = issues;
        this.authentication = authentication;
    }

    /** Whether there is an issue with this number that the current user may see. */
    boolean contain(Long issueId) {
        return issues.getIssue(authentication.getLoggedInUser(), issueId).isValid();
    }
}
