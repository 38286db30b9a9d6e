package org.outcomeowner.policy;

/** A stored policy is damaged. Whoever asked must refuse rather than guess. */
public final class UnreadablePolicyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadablePolicyException(String document, Exception cause) {
        super("A policy stored under “" + PolicyStore.KEY + "” can't be read: " + document, cause);
    }
}
