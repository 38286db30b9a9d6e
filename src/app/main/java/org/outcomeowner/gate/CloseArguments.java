package org.outcomeowner.gate;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.outcomeowner.rules.CloseRequirements;
import org.outcomeowner.rules.MeasureScope;
import org.outcomeowner.rules.Policy;

/** The close validator's parameters as they are stored in a workflow. */
final class CloseArguments {
    static final String MEASURES = "measures";
    static final String EVIDENCE = "evidenceRequired";
    static final String INSIGHT = "insightRequired";
    static final String EXEMPT = "exemptResolutions";

    private CloseArguments() {}

    /**
     * What the workflow asks; where it says nothing, what the policy asks.
     *
     * @throws IllegalArgumentException if the workflow names measures in a way that nobody knows: the gate then refuses
     */
    static CloseRequirements read(Map<?, ?> args, Policy policy) {
        CloseRequirements defaults = policy.closeRequirements();
        return new CloseRequirements(
                Arguments.text(args, MEASURES).map(CloseArguments::scope).orElse(defaults.measures()),
                Arguments.flag(args, EVIDENCE, defaults.evidence()),
                Arguments.flag(args, INSIGHT, defaults.insight()),
                exempt(args).orElse(defaults.exemptResolutions()));
    }

    static Map<String, String> write(CloseRequirements requirements) {
        return Map.of(
                MEASURES, requirements.measures().key(),
                EVIDENCE, Boolean.toString(requirements.evidence()),
                INSIGHT, Boolean.toString(requirements.insight()),
                EXEMPT, line(requirements.exemptResolutions()));
    }

    /** Names in one line, in order. */
    static String line(Set<String> resolutions) {
        return String.join(", ", new TreeSet<>(resolutions));
    }

    /** A blank line is an answer too: no resolution is exempt. */
    private static Optional<Set<String>> exempt(Map<?, ?> args) {
        return Optional.ofNullable(args.get(EXEMPT)).map(Object::toString).map(Arguments::names);
    }

    private static MeasureScope scope(String key) {
        return MeasureScope.of(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The validator's parameter “" + MEASURES + "” must be all, due or any, was “" + key + "”"));
    }
}
