package org.outcomeowner.sandbox.workflow.scheme;

import java.time.Instant;

/**
 * A migration as a page shows it.
 *
 * @param state {@code RUNNING}, {@code DONE} or {@code FAILED}
 * @param done issues migrated so far
 * @param message why it failed; empty otherwise
 * @param stalled true if it runs by its state, but nobody has worked on it for a while: its node has stopped
 */
public record MigrationView(
        long id,
        String title,
        String state,
        long done,
        long total,
        String startedBy,
        Instant started,
        String message,
        boolean stalled) {

    /** Whether somebody works on it, or has to. */
    public boolean running() {
        return state.equals("RUNNING");
    }
}
