package org.outcomeowner.gate;

import com.opensymphony.workflow.InvalidInputException;
import java.util.Map;
import org.outcomeowner.policy.PolicyStore;
import org.outcomeowner.rules.OutcomeFacts;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.Readiness;
import org.springframework.stereotype.Component;

/** Puts a validator's question to the rules and refuses with all that they find. */
@Component
final class Gate {
    private final OutcomeFactsReader facts;
    private final PolicyStore policies;
    private final Refusal refusal;
    private final FailClosed failClosed;

    Gate(OutcomeFactsReader facts, PolicyStore policies, Refusal refusal, FailClosed failClosed) {
        this.facts = facts;
        this.policies = policies;
        this.refusal = refusal;
        this.failClosed = failClosed;
    }

    /** Returns when the outcome is ready; refuses when it is not, or when that can't be told. */
    void ask(Map<?, ?> transientVars, Question question) throws InvalidInputException {
        failClosed.run(() -> {
            TransitionInput transition = TransitionInput.of(transientVars);
            refusal.unlessReady(question.put(facts.after(transition), policies.current()), transition);
        });
    }

    /** What a validator wants to know. */
    @FunctionalInterface
    interface Question {
        Readiness put(OutcomeFacts facts, Policy policy);
    }
}
