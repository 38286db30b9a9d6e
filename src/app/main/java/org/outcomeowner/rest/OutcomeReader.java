package org.outcomeowner.rest;

import com.atlassian.jira.issue.Issue;
import org.outcomeowner.field.StrictJson;
import org.outcomeowner.gate.OutcomeFactsReader;
import org.outcomeowner.policy.PolicyStore;
import org.outcomeowner.rules.OutcomeFacts;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.Readiness;
import org.springframework.stereotype.Component;

/** The documents that are read. */
@Component
public final class OutcomeReader {
    private final IssueAccess issues;
    private final OutcomeFactsReader facts;
    private final PolicyStore policies;
    private final DocumentParts parts;

    OutcomeReader(IssueAccess issues, OutcomeFactsReader facts, PolicyStore policies, DocumentParts parts) {
        this.issues = issues;
        this.facts = facts;
        this.policies = policies;
        this.parts = parts;
    }

    /**
     * The outcome of an issue as JSON.
     *
     * @throws OutcomeNotFoundException if the caller can't see such an issue, or it has no outcome
     */
    String outcome(String key) {
        Issue issue = issues.visible(key);
        OutcomeFacts known = facts.stored(issue);
        return StrictJson.write(new OutcomeDocument(known, parts).of(issue, forClose(known)));
    }

    /**
     * What stands for and against starting and closing an issue, as JSON.
     *
     * @throws OutcomeNotFoundException if the caller can't see such an issue, or it has no outcome
     */
    String readiness(String key) {
        Issue issue = issues.visible(key);
        OutcomeFacts known = facts.stored(issue);
        return StrictJson.write(new ReadinessDocument(parts, issue).of(forStart(known), forClose(known)));
    }

    private Readiness forStart(OutcomeFacts known) {
        Policy policy = policies.current();
        return Readiness.forStart(known, policy, policy.startRequirements());
    }

    private Readiness forClose(OutcomeFacts known) {
        Policy policy = policies.current();
        return Readiness.forClose(known, policy, policy.closeRequirements());
    }
}
