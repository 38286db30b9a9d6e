package org.outcomeowner.field;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;
import java.util.function.Supplier;
import org.outcomeowner.jira.Incidents;
import org.outcomeowner.jira.JiraTexts;
import org.outcomeowner.outcome.Message;
import org.outcomeowner.policy.PolicyStore;
import org.outcomeowner.policy.UnreadablePolicyException;
import org.outcomeowner.rules.Policy;
import org.springframework.stereotype.Component;

/**
 * The policy that an entry is checked by: that of the issue's project. While an issue is created Jira does not say in which project, and the policy of all
 * projects has to do; the gate asks the right one later.
 */
@Component
final class EntryPolicy {
    private final PolicyStore policies;
    private final VisibleIssues issues;
    private final JiraTexts texts;
    private final Incidents incidents;

    EntryPolicy(PolicyStore policies, VisibleIssues issues, JiraTexts texts, Incidents incidents) {
        this.policies = policies;
        this.issues = issues;
        this.texts = texts;
        this.incidents = incidents;
    }

    /**
     * The policy for an issue by its number, which may be forged: one that the current user may not see counts as unknown.
     *
     * @throws com.atlassian.jira.issue.customfields.impl.FieldValidationException with an id that is in the log, if the policy can't be read
     */
    Policy of(Optional<Long> issueId) {
        Optional<Long> project = issueId.flatMap(issues::find).map(Issue::getProjectId);
        return readable(() -> project.map(policies::of).orElseGet(this::global));
    }

    /** The policy for a form that is only shown; where it can't be read the defaults do, since nothing can be stored by that form anyway. */
    Policy shown(Issue issue) {
        Optional<Long> project = Optional.ofNullable(issue).map(Issue::getProjectId);
        try {
            return project.map(policies::of).orElseGet(this::global);
        } catch (UnreadablePolicyException unreadable) {
            report(unreadable);
            return Policy.defaults();
        }
    }

    private Policy global() {
        return policies.global().policy();
    }

    private Policy readable(Supplier<Policy> policy) {
        try {
            return policy.get();
        } catch (UnreadablePolicyException unreadable) {
            Message message = Message.of("outcome-owner.field.policy-unreadable", report(unreadable));
            throw Refusals.of(message, texts.forCurrentUser());
        }
    }

    private String report(UnreadablePolicyException unreadable) {
        return incidents.report("An entry could not be checked by the policy", unreadable);
    }
}
