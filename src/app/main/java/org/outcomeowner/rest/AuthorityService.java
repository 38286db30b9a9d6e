package org.outcomeowner.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import org.outcomeowner.field.DocumentException;
import org.outcomeowner.field.OutcomeFields;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.Owner;
import org.outcomeowner.outcome.input.AuthorityParser;
import org.outcomeowner.outcome.input.Parsed;
import org.outcomeowner.policy.GrantRights;
import org.outcomeowner.policy.PolicyStore;
import org.springframework.stereotype.Component;

/** Grants and withdraws the right to decide. The field stamps to whom, by whom and when. */
@Component
public final class AuthorityService {
    private final IssueAccess access;
    private final IssueUpdate update;
    private final IssueLock lock;
    private final OutcomeFields fields;
    private final RequestErrors errors;
    private final PolicyStore policies;
    private final GrantRights rights;

    AuthorityService(
            IssueAccess access,
            IssueUpdate update,
            IssueLock lock,
            OutcomeFields fields,
            RequestErrors errors,
            PolicyStore policies,
            GrantRights rights) {
        this.access = access;
        this.update = update;
        this.lock = lock;
        this.fields = fields;
        this.errors = errors;
        this.policies = policies;
        this.rights = rights;
    }

    /**
     * Grants or withdraws, as the body says. What is granted like this already keeps its stamps.
     *
     * @throws RefusedException if the caller may not, the body breaks a rule, or there is nobody to grant it to but the caller
     */
    void set(String key, String body) {
        Issue issue = access.editable(key);
        Authority wanted = read(body);
        lock.during(issue, () -> store(access.editable(key), wanted));
    }

    private void store(Issue issue, Authority wanted) {
        if (wanted.granted()) {
            refuseUnlessEntitled(issue);
            refuseUnlessToSomebodyElse(issue);
            withdrawSelfGrant(issue);
        }
        put(issue, wanted);
    }

    private void refuseUnlessEntitled(Issue issue) {
        if (!rights.mayGrantAuthority(access.caller(), issue, policies.of(issue.getProjectId()))) {
            throw errors.forbidden("outcome-owner.rest.not-entitled", issue.getKey());
        }
    }

    private void refuseUnlessToSomebodyElse(Issue issue) {
        Owner owner = fields.owner(issue)
                .orElseThrow(() -> errors.of(AuthorityRequest.GRANTED, "outcome-owner.rest.no-owner", issue.getKey()));
        ApplicationUser caller = access.caller();
        if (owner.key().equals(caller.getKey())) {
            throw errors.of(
                    AuthorityRequest.GRANTED, "outcome-owner.rest.self-granted", owner.displayName(), issue.getKey());
        }
    }

    /** The field would take the same words for no new grant and keep the stamps of the old one, which does not count. */
    private void withdrawSelfGrant(Issue issue) {
        if (fields.authority(issue).isSelfGranted()) {
            put(issue, Authority.none());
        }
    }

    private void put(Issue issue, Authority authority) {
        update.apply(issue, parameters -> fields.addAuthority(parameters, issue, authority));
    }

    private Authority read(String body) {
        try {
            return parse(AuthorityRequest.read(body));
        } catch (DocumentException malformed) {
            throw errors.of(malformed);
        }
    }

    private Authority parse(AuthorityRequest request) {
        boolean granted = request.granted()
                .orElseThrow(() -> errors.of(
                        AuthorityRequest.GRANTED, "outcome-owner.rest.granted-required", request.grantedText()));
        Parsed<Authority> parsed = AuthorityParser.parse(granted, request.limit());
        return parsed.value().orElseThrow(() -> errors.of(parsed.errors()));
    }
}
