package org.outcomeowner.gate;

import java.util.Map;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.StartRequirements;

/** The start validator's parameters as they are stored in a workflow. */
final class StartArguments {
    static final String AUTHORITY = "authorityRequired";
    static final String BASELINE = "baselineRequired";

    private StartArguments() {}

    /** What the workflow asks; where it says nothing, what the policy asks. */
    static StartRequirements read(Map<?, ?> args, Policy policy) {
        StartRequirements defaults = policy.startRequirements();
        return new StartRequirements(
                Arguments.flag(args, AUTHORITY, defaults.authority()),
                Arguments.flag(args, BASELINE, defaults.baseline()));
    }
}
