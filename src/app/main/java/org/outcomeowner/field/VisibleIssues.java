package org.outcomeowner.field;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Optional;
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
        return find(issueId).isPresent();
    }

    /** The issue with this number; empty alike when there is none and when the current user may not see it. */
    Optional<Issue> find(Long issueId) {
        return Optional.of(issues.getIssue(authentication.getLoggedInUser(), issueId))
                .filter(IssueService.IssueResult::isValid)
                .map(IssueService.IssueResult::getIssue);
    }
}
