package org.outcomeowner.gate;

import com.opensymphony.workflow.InvalidInputException;
import org.outcomeowner.jira.Incidents;
import org.springframework.stereotype.Component;

/** Turns a failure of ours into a refusal with an id that is found in the log: the gate never lets through what it could not judge. */
@Component
final class FailClosed {
    private final Texts texts;
    private final Incidents incidents;

    FailClosed(Texts texts, Incidents incidents) {
        this.texts = texts;
        this.incidents = incidents;
    }

    /** Judges, and refuses when that fails. */
    void run(Judgement judgement) throws InvalidInputException {
        try {
            judgement.run();
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    /** Judges where the policy itself enforces nothing; a failure is in the log like any other. */
    void observe(Runnable judgement) {
        try {
            judgement.run();
        } catch (RuntimeException e) {
            incidents.report("The gate could not judge a transition that it only observes", e);
        }
    }

    private InvalidInputException refusal(RuntimeException failure) {
        String id = incidents.report("The gate could not judge a transition and refused it", failure);
        return new InvalidInputException((Object) explanation(id));
    }

    private String explanation(String id) {
        try {
            return texts.say("outcome-owner.gate.failure", id);
        } catch (RuntimeException e) {
            incidents.report("The refusal " + id + " could not be put in words", e);
            return id;
        }
    }

    /** What may refuse, and may fail. */
    @FunctionalInterface
    interface Judgement {
        void run() throws InvalidInputException;
    }
}
