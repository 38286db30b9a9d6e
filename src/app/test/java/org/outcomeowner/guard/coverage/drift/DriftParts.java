package org.outcomeowner.guard.coverage.drift;

import static org.mockito.Mockito.mock;

/** The parts of the alarm, for tests of other packages. */
public final class DriftParts {
    private DriftParts() {}

    /** An alarm that never rings. */
    public static Drift quiet() {
        return new Drift(null, null, mock(Memories.class), null, null);
    }
}
