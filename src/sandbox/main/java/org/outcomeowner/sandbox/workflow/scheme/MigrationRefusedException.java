package org.outcomeowner.sandbox.workflow.scheme;

/** A migration cannot be started; the message says why. */
public final class MigrationRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MigrationRefusedException(String message) {
        super(message);
    }
}
