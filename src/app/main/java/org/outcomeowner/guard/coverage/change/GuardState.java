package org.outcomeowner.guard.coverage.change;

import java.util.Arrays;
import java.util.Locale;

/** How far a guard has come. */
public enum GuardState {
    /** It is in a draft that somebody has to publish. */
    DRAFTED,
    /** It is in the live workflow. */
    PUBLISHED,
    /** The former workflow is back, or the draft was thrown away. */
    UNDONE;

    static GuardState of(String key) {
        return Arrays.stream(values())
                .filter(state -> state.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No state of a guard: “" + key + "”"));
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
