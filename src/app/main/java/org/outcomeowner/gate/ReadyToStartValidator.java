package org.outcomeowner.gate;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import org.outcomeowner.rules.Readiness;

/**
 * Refuses to start the work on an epic that nobody owns or that does not say what is to be reached. Judges everything it asks by itself, since
 * the engine stops at the first validator that refuses. The name of this class is stored in customers' workflows: it never changes.
 */
public final class ReadyToStartValidator implements Validator {
    private final Gate gate;

    public ReadyToStartValidator(Gate gate) {
        this.gate = gate;
    }

    /**
     * Lets the transition pass or says everything that is missing.
     *
     * @throws InvalidInputException with an error for each field on the screen and general errors for the rest; also, with an id found in the
     *     log, when it can't be judged
     */
    @Override
    @SuppressWarnings("rawtypes") // the engine's maps are raw
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        gate.ask(
                transientVars, (facts, policy) -> Readiness.forStart(facts, policy, StartArguments.read(args, policy)));
    }
}
