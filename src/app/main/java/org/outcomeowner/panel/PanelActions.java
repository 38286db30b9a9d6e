package org.outcomeowner.panel;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.outcomeowner.outcome.Outcome;
import org.outcomeowner.outcome.Owner;
import org.outcomeowner.policy.GrantRights;
import org.outcomeowner.policy.PolicyStore;
import org.outcomeowner.rules.OutcomeFacts;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.WaiverCase;
import org.outcomeowner.waiver.Waivers;
import org.springframework.stereotype.Component;

/** What the reader of the panel can mend there and then. The calls behind it check the same once more. */
@Component
final class PanelActions {
    private final IssueService issues;
    private final PermissionManager permissions;
    private final GrantRights rights;
    private final PolicyStore policies;
    private final Waivers waivers;
    private final JiraAuthenticationContext authentication;

    PanelActions(
            IssueService issues,
            PermissionManager permissions,
            GrantRights rights,
            PolicyStore policies,
            Waivers waivers,
            JiraAuthenticationContext authentication) {
        this.issues = issues;
        this.permissions = permissions;
        this.rights = rights;
        this.policies = policies;
        this.waivers = waivers;
        this.authentication = authentication;
    }

    /** Adds a flag for each thing that can be done; none for somebody who is not logged in. */
    void put(Issue issue, OutcomeFacts facts, ValueMap values) {
        ApplicationUser reader = authentication.getLoggedInUser();
        if (reader != null) {
            fields(issue, facts, reader, values);
            waiver(issue, facts, reader, values);
        }
    }

    private void fields(Issue issue, OutcomeFacts facts, ApplicationUser reader, ValueMap values) {
        Outcome outcome = facts.outcome();
        boolean editable = issues.isEditable(issue, reader);
        boolean owner = isOwner(reader, outcome);
        boolean powerless = outcome.owner().isPresent() && !outcome.authority().effectiveFor(outcome.owner());
        boolean grants = editable && !owner && rights.mayGrantAuthority(reader, issue, policy(issue));
        values.put("canEdit", editable)
                .put("canGrant", powerless && grants)
                .put(
                        "canAskAuthority",
                        powerless
                                && !grants
                                && permissions.hasPermission(ProjectPermissions.ADD_COMMENTS, issue, reader));
    }

    private void waiver(Issue issue, OutcomeFacts facts, ApplicationUser reader, ValueMap values) {
        WaiverCase about = waivers.caseOf(issue);
        boolean entitled = waivers.isEntitled(reader, issue);
        values.put("canAskWaiver", about.againstAsking().isEmpty())
                .put(
                        "canGrantWaiver",
                        about.againstGranting(reader.getKey(), entitled).isEmpty())
                .put(
                        "canEndWaiver",
                        about.againstEnding(reader.getKey(), entitled).isEmpty())
                .put("firstExpiry", facts.today().plusDays(1).toString())
                .put(
                        "lastExpiry",
                        facts.today()
                                .plusDays(policy(issue).waivers().longestDays())
                                .toString());
    }

    private static boolean isOwner(ApplicationUser reader, Outcome outcome) {
        return outcome.owner().map(Owner::key).equals(Optional.of(reader.getKey()));
    }

    private Policy policy(Issue issue) {
        return policies.of(issue.getProjectId());
    }
}
