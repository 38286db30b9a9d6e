package org.outcomeowner.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Optional;
import java.util.function.Predicate;
import org.outcomeowner.outcome.Message;
import org.outcomeowner.outcome.OutcomeField;
import org.outcomeowner.policy.GrantRights;
import org.springframework.stereotype.Component;

/**
 * Whether the current user may grant authority. While an issue is created Jira does not say in which project: such a grant is stored with the name of
 * who made it, and the rules find that it does not count.
 */
@Component
final class Granting {
    private final VisibleIssues issues;
    private final EntryPolicy policy;
    private final GrantRights rights;
    private final JiraAuthenticationContext authentication;

    Granting(VisibleIssues issues, EntryPolicy policy, GrantRights rights, JiraAuthenticationContext authentication) {
        this.issues = issues;
        this.policy = policy;
        this.rights = rights;
        this.authentication = authentication;
    }

    /** Why the grant is refused; empty when it is none, or when the current user may make it. */
    Optional<Message> refused(Optional<Long> issueId, Predicate<Issue> grants) {
        return issueId.flatMap(issues::find)
                .filter(grants)
                .filter(issue -> !rights.mayGrantAuthority(authentication.getLoggedInUser(), issue, policy.of(issueId)))
                .map(issue -> Message.of(
                        "outcome-owner.field.authority.not-entitled",
                        Message.of(OutcomeField.AUTHORITY.nameKey()),
                        issue.getKey()));
    }
}
