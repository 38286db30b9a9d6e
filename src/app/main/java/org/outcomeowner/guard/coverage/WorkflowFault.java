package org.outcomeowner.guard.coverage;

import org.outcomeowner.outcome.Message;

/** What is wrong with a workflow beside an unguarded way. */
public record WorkflowFault(Kind kind, String subject) {
    /** In words. */
    public Message message() {
        return Message.of(kind.key, subject);
    }

    /** The kinds. */
    public enum Kind {
        /** Issues are created straight into Done. */
        CREATED_DONE("created-done"),
        /** A Done status that no guarded way leads to. */
        NO_GUARDED_WAY("no-guarded-way"),
        /** A transition that ends nobody knows where. */
        UNTRACEABLE("untraceable");

        private final String key;

        Kind(String key) {
            this.key = "outcome-owner.coverage.workflow-fault." + key;
        }
    }
}
