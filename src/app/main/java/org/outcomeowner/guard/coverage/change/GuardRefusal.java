package org.outcomeowner.guard.coverage.change;

import org.outcomeowner.outcome.Message;

/** A workflow was not changed, and why. */
public final class GuardRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String PREFIX = "outcome-owner.guard.refused.";

    private final transient Message reason;

    GuardRefusal(String key, Object... args) {
        this(Message.of(PREFIX + key, args));
    }

    private GuardRefusal(Message reason) {
        super(reason.toString());
        this.reason = reason;
    }

    /** The reason in words. */
    public Message reason() {
        return reason;
    }
}
