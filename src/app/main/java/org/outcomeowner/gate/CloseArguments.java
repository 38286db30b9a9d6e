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
    /** Who names the resolutions: {@link Arguments#POLICY} or {@link #OWN}. */
    static final String EXEMPT_BY = "exemptBy";

    static final String OWN = "own";
    static final String EXEMPT = "exemptResolutions";

    private CloseArguments() {}

    /**
     * What the workflow asks; where it says nothing, what the policy asks.
     *
     * @throws IllegalArgumentException if the workflow says something that nobody understands: the gate then refuses
     */
    static CloseRequirements read(Map<?, ?> args, Policy policy) {
        CloseRequirements defaults = policy.closeRequirements();
        return new CloseRequirements(
                Arguments.text(args, MEASURES).map(CloseArguments::scope).orElse(defaults.measures()),
                Arguments.flag(args, EVIDENCE, defaults.evidence()),
                Arguments.flag(args, INSIGHT, defaults.insight()),
                ownExempt(args).orElse(defaults.exemptResolutions()));
    }

    /** The resolutions that the workflow names itself, none perhaps; empty where it leaves them to the policy. */
    static Optional<Set<String>> ownExempt(Map<?, ?> args) {
        boolean own =
                Optional.ofNullable(args.get(EXEMPT_BY)).map(OWN::equals).orElseGet(() -> args.get(EXEMPT) != null);
        return own
                ? Optional.of(Arguments.names(Optional.ofNullable(args.get(EXEMPT))
                        .map(Object::toString)
                        .orElse("")))
                : Optional.empty();
    }

    /** Names in one line, in order. */
    static String line(Set<String> resolutions) {
        return String.join(", ", new TreeSet<>(resolutions));
    }

    private static MeasureScope scope(String key) {
        return MeasureScope.of(key)
                .orElseThrow(() -> new IllegalArgumentException("The validator's parameter “" + MEASURES
                        + "” must be all, due, any or policy, was “" + key + "”"));
    }
}
