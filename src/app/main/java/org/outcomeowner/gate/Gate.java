package org.outcomeowner.gate;

import com.opensymphony.workflow.InvalidInputException;
import java.util.Map;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.policy.PolicyStore;
import org.outcomeowner.rules.Mode;
import org.outcomeowner.rules.OutcomeFacts;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.Readiness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Puts a validator's question to the rules and does with the answer what the mode of the project says. */
@Component
final class Gate {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final OutcomeIssues outcomes;
    private final OutcomeFactsReader facts;
    private final PolicyStore policies;
    private final ServerTime time;
    private final Refusal refusal;
    private final FailClosed failClosed;

    Gate(
            OutcomeIssues outcomes,
            OutcomeFactsReader facts,
            PolicyStore policies,
            ServerTime time,
            Refusal refusal,
            FailClosed failClosed) {
        this.outcomes = outcomes;
        this.facts = facts;
        this.policies = policies;
        this.time = time;
        this.refusal = refusal;
        this.failClosed = failClosed;
    }

    /**
     * Returns when the issue is no outcome, when its outcome is ready, or when the project's mode is a milder one than to enforce. Refuses otherwise, and
     * when any of this can't be told; only a policy that could be read can say that nothing is enforced.
     */
    void ask(Map<?, ?> transientVars, Question question) throws InvalidInputException {
        failClosed.run(() -> {
            TransitionInput transition = TransitionInput.of(transientVars);
            Policy policy = policies.of(transition.issue().getProjectId());
            if (policy.modeOn(time.today()) == Mode.ENFORCE) {
                enforce(transition, policy, question);
            } else {
                failClosed.observe(() -> observe(transition, policy, question));
            }
        });
    }

    private void enforce(TransitionInput transition, Policy policy, Question question) throws InvalidInputException {
        if (outcomes.count(transition.issue(), policy)) {
            refusal.unlessReady(question.put(facts.after(transition, policy), policy), transition);
        }
    }

    /** What is let through like this becomes a flag as soon as it is closed; a validator alone can neither store nor show anything. */
    private void observe(TransitionInput transition, Policy policy, Question question) {
        if (outcomes.count(transition.issue(), policy)) {
            Readiness readiness = question.put(facts.after(transition, policy), policy);
            if (!readiness.isReady()) {
                LOG.info("The gate let {} through, though it lacks {}", readiness.issueKey(), readiness.refusedRules());
            }
        }
    }

    /** What a validator wants to know. */
    @FunctionalInterface
    interface Question {
        Readiness put(OutcomeFacts facts, Policy policy);
    }
}
