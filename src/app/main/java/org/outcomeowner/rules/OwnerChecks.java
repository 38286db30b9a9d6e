package org.outcomeowner.rules;

import java.util.List;
import org.outcomeowner.outcome.Owner;

/** Exactly one active person owns the outcome, and can see it. */
final class OwnerChecks {
    private final OutcomeFacts facts;
    private final FindingWriter findings;

    OwnerChecks(OutcomeFacts facts) {
        this.facts = facts;
        this.findings = new FindingWriter(facts);
    }

    List<Check> all() {
        return facts.outcome().owner().map(this::ofOwner).orElseGet(this::ofNobody);
    }

    private List<Check> ofOwner(Owner owner) {
        String issue = facts.outcome().issueKey();
        return List.of(
                Check.passed(Rule.OWNER_MISSING),
                check(owner.active(), Rule.OWNER_INACTIVE, owner.displayName()),
                check(!facts.standing().ownerIsServiceAccount(), Rule.OWNER_SERVICE_ACCOUNT, owner.displayName()),
                check(facts.standing().ownerCanBrowse(), Rule.OWNER_CANNOT_BROWSE, owner.displayName(), issue));
    }

    private List<Check> ofNobody() {
        return List.of(
                Check.failed(findings.about(Rule.OWNER_MISSING)),
                Check.waiting(Rule.OWNER_INACTIVE),
                Check.waiting(Rule.OWNER_SERVICE_ACCOUNT),
                Check.waiting(Rule.OWNER_CANNOT_BROWSE));
    }

    private Check check(boolean passed, Rule rule, Object... present) {
        return passed ? Check.passed(rule) : Check.failed(findings.about(rule, present));
    }
}
