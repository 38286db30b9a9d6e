package org.outcomeowner.rules;

import java.util.List;
import java.util.Optional;
import org.outcomeowner.outcome.Grant;

/** The present owner has the right to decide, given by somebody else. */
final class AuthorityChecks {
    private static final List<Rule> RULES = List.of(
            Rule.AUTHORITY_MISSING,
            Rule.AUTHORITY_PENDING,
            Rule.AUTHORITY_LAPSED,
            Rule.AUTHORITY_SELF_GRANTED,
            Rule.AUTHORITY_NOT_ENTITLED);

    private final OutcomeFacts facts;
    private final boolean selfGrantAllowed;
    private final FindingWriter findings;

    AuthorityChecks(OutcomeFacts facts, Policy policy) {
        this.facts = facts;
        this.selfGrantAllowed = policy.authority().selfGrantAllowed();
        this.findings = new FindingWriter(facts);
    }

    /** One check for each way to lack authority; those after the one that applies wait. */
    List<Check> all() {
        int broken = broken().map(RULES::indexOf).orElse(RULES.size());
        return RULES.stream()
                .map(rule -> check(rule, RULES.indexOf(rule) - broken))
                .toList();
    }

    private Optional<Rule> broken() {
        return switch (facts.outcome().authorityState()) {
            case NONE -> Optional.of(Rule.AUTHORITY_MISSING);
            case PENDING -> Optional.of(Rule.AUTHORITY_PENDING);
            case LAPSED -> Optional.of(Rule.AUTHORITY_LAPSED);
            case SELF_GRANTED -> Optional.of(Rule.AUTHORITY_SELF_GRANTED);
            case GRANTED ->
                Optional.of(Rule.AUTHORITY_NOT_ENTITLED)
                        .filter(rule -> !facts.standing().grantorMayGrant());
        };
    }

    private Check check(Rule rule, int stepsAfterBroken) {
        if (stepsAfterBroken < 0) {
            return Check.passed(rule);
        }
        return stepsAfterBroken == 0 ? Check.failed(finding(rule)) : Check.waiting(rule);
    }

    private Finding finding(Rule rule) {
        return switch (rule) {
            case AUTHORITY_LAPSED -> findings.about(rule, nameOf(grant().to()));
            case AUTHORITY_SELF_GRANTED -> selfGranted();
            case AUTHORITY_NOT_ENTITLED -> findings.about(rule, nameOf(grant().by()));
            default -> findings.about(rule);
        };
    }

    private Finding selfGranted() {
        String name = nameOf(grant().by());
        Rule rule = Rule.AUTHORITY_SELF_GRANTED;
        return selfGrantAllowed ? findings.warning(rule, name) : findings.about(rule, name);
    }

    private Grant grant() {
        return facts.outcome().authority().grant().orElseThrow();
    }

    private String nameOf(String userKey) {
        return facts.people().displayName(userKey);
    }
}
