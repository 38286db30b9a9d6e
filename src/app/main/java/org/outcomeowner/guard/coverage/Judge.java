package org.outcomeowner.guard.coverage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomeowner.gate.WorkflowGuards;
import org.outcomeowner.guard.coverage.Judgement.Weakness;
import org.outcomeowner.rules.CloseRequirements;
import org.outcomeowner.rules.Policy;

/** Says how a way into Done stands. The engine asks all validators of the transition and of the result until one refuses, whatever their order. */
final class Judge {
    private static final String ALL_PROJECTS = "";

    private final Policy global;

    Judge(Policy global) {
        this.global = global;
    }

    /** The judgement by the policy of every project that uses the workflow; by the policy of all projects where none does. */
    Judgement of(Way way, List<ProjectUse> uses) {
        List<ValidatorUse> ours =
                way.validators().filter(use -> use.runs(WorkflowGuards.CLOSE)).toList();
        if (way.stays()) {
            return Judgement.of(Standing.STAYS);
        }
        if (ours.isEmpty()) {
            return Judgement.of(Standing.UNGUARDED);
        }
        if (ours.stream().anyMatch(use -> required(use, global).isEmpty())) {
            return Judgement.of(Standing.REFUSES_ALL);
        }
        List<Weakness> weaknesses = weaknesses(ours, uses);
        return new Judgement(weaknesses.isEmpty() ? Standing.GUARDED : Standing.WEAKER, weaknesses);
    }

    private List<Weakness> weaknesses(List<ValidatorUse> ours, List<ProjectUse> uses) {
        Stream<Weakness> found = uses.isEmpty()
                ? weakness(ours, ALL_PROJECTS, global)
                : uses.stream().flatMap(use -> weakness(ours, use.key(), use.policy()));
        return found.toList();
    }

    /** All validators are asked, so that together they ask whatever any of them does. */
    private static Stream<Weakness> weakness(List<ValidatorUse> ours, String project, Policy policy) {
        return ours.stream()
                .flatMap(use -> required(use, policy).stream())
                .reduce(CloseRequirements::stricter)
                .map(required -> required.shortOf(policy.closeRequirements()))
                .filter(shortfalls -> !shortfalls.isEmpty())
                .map(shortfalls -> new Weakness(project, shortfalls))
                .stream();
    }

    /** What the validator asks; empty when its parameters make no sense. */
    private static Optional<CloseRequirements> required(ValidatorUse use, Policy policy) {
        try {
            return Optional.of(WorkflowGuards.closing(use.args(), policy));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
