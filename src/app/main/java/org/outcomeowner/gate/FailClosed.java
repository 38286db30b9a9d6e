package org.outcomeowner.gate;

import com.opensymphony.workflow.InvalidInputException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Turns a failure of ours into a refusal with an id that is found in the log: the gate never lets through what it could not judge. */
@Component
final class FailClosed {
    private static final Logger LOG = LoggerFactory.getLogger(FailClosed.class);

    private final Texts texts;

    FailClosed(Texts texts) {
        this.texts = texts;
    }

    /** Judges, and refuses when that fails. */
    void run(Judgement judgement) throws InvalidInputException {
        try {
            judgement.run();
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    /** Judges where nothing is enforced; a failure is logged like any other. */
    void observe(Runnable judgement) {
        try {
            judgement.run();
        } catch (RuntimeException e) {
            LOG.error("The gate could not judge a transition that it only observes [{}]", UUID.randomUUID(), e);
        }
    }

    private InvalidInputException refusal(RuntimeException failure) {
        String id = UUID.randomUUID().toString();
        LOG.error("The gate could not judge a transition and refused it [{}]", id, failure);
        return new InvalidInputException((Object) explanation(id));
    }

    private String explanation(String id) {
        try {
            return texts.say("outcome-owner.gate.failure", id);
        } catch (RuntimeException e) {
            LOG.error("The refusal could not be put in words [{}]", id, e);
            return id;
        }
    }

    /** What may refuse, and may fail. */
    @FunctionalInterface
    interface Judgement {
        void run() throws InvalidInputException;
    }
}
