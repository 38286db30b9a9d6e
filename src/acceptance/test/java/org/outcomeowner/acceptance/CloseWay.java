package org.outcomeowner.acceptance;

/**
 * A way to close an epic whose result is not recorded.
 *
 * @param name what somebody does, for people to read
 * @param expected what must become of it
 * @param attempt does it
 */
record CloseWay(String name, Fate expected, Attempt attempt) {
    /** What becomes of an attempt. */
    enum Fate {
        BLOCKED,
        FLAGGED,
        UNFLAGGED
    }

    /** Tries it on an epic of its own. */
    @FunctionalInterface
    interface Attempt {
        Tried on(MatrixGround ground);
    }

    /**
     * What was tried.
     *
     * @param key the epic's key afterwards
     * @param said what the attempt was answered
     */
    record Tried(String key, String said) {}
}
