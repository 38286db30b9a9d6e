package org.outcomeowner.gate;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import org.outcomeowner.rules.Readiness;

/**
 * Refuses to close an epic whose measured result is not recorded, unless its resolution needs none and a comment says why. It judges everything it
 * asks by itself, since the engine stops at the first validator that refuses. The name of this class is stored in customers' workflows: it never
 * changes.
 */
public final class ResultRecordedValidator implements Validator {
    private final Gate gate;

    public ResultRecordedValidator(Gate gate) {
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
                transientVars, (facts, policy) -> Readiness.forClose(facts, policy, CloseArguments.read(args, policy)));
    }
}
