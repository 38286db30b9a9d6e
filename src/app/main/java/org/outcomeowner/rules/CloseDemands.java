package org.outcomeowner.rules;

import java.util.List;

/**
 * What the transitions that close an epic ask. Their parameters may differ.
 *
 * @param asked what each of them asks; empty when none of them asks anything, so that the policy counts
 */
public record CloseDemands(List<CloseRequirements> asked) {
    public CloseDemands {
        asked = asked.stream().distinct().toList();
    }

    /** Whether an open epic may close by every one of them, with a note when they differ. */
    public Readiness ahead(OutcomeFacts facts, Policy policy) {
        Readiness strictest = strictest(facts, policy);
        return asked.size() > 1 ? strictest.noting(new FindingWriter(facts).aboutGate(asked.size())) : strictest;
    }

    /** Whether a closed epic could close by any of them: the one it came by is not on record. */
    public Readiness behind(OutcomeFacts facts, Policy policy) {
        return asked.stream()
                .map(requirements -> Readiness.forClose(facts, policy, requirements))
                .filter(Readiness::isReady)
                .findFirst()
                .orElseGet(() -> strictest(facts, policy));
    }

    private Readiness strictest(OutcomeFacts facts, Policy policy) {
        CloseRequirements requirements =
                asked.stream().reduce(CloseRequirements::stricter).orElseGet(policy::closeRequirements);
        return Readiness.forClose(facts, policy, requirements);
    }
}
