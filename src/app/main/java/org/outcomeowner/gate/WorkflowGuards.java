package org.outcomeowner.gate;

import java.util.Map;
import org.outcomeowner.rules.CloseRequirements;
import org.outcomeowner.rules.Policy;

/** What workflows store of the two validators, for whoever reads workflows. */
public final class WorkflowGuards {
    /** The class of the validator “Outcome result recorded” as workflows name it. */
    public static final String CLOSE = ResultRecordedValidator.class.getName();

    /** The class of the validator “Outcome ready to start” as workflows name it. */
    public static final String START = ReadyToStartValidator.class.getName();

    private WorkflowGuards() {}

    /**
     * What a stored validator “Outcome result recorded” asks under a policy.
     *
     * @throws IllegalArgumentException if its parameters make no sense: it then refuses everything
     */
    public static CloseRequirements closing(Map<String, String> args, Policy policy) {
        return CloseArguments.read(args, policy);
    }
}
