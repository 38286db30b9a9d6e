package org.outcomeowner.guard.coverage;

import java.util.Locale;

/** How a way into Done stands. */
public enum Standing {
    /** A validator asks at least what the policy asks. */
    GUARDED,
    /** A validator asks less than the policy. */
    WEAKER,
    /** A validator has parameters that nobody can read: it refuses everything. */
    REFUSES_ALL,
    /** No validator of ours is asked. */
    UNGUARDED,
    /** The issue is closed before and after. */
    STAYS;

    /** Key of its name. */
    public String nameKey() {
        return "outcome-owner.coverage.standing." + key();
    }

    /** Key of the text that says why; a guarded way needs no reason, and a weaker one has several. */
    public String reasonKey() {
        return "outcome-owner.coverage.reason." + key();
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether an administrator has something to mend. */
    public boolean needsMending() {
        return this == WEAKER || this == REFUSES_ALL || this == UNGUARDED;
    }

    /** Whether issues can close here without being asked for what the policy wants. */
    public boolean isOpen() {
        return this == UNGUARDED || this == WEAKER;
    }
}
