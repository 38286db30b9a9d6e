package org.outcomeowner.guard.coverage;

import java.util.Locale;

/** Where a workflow keeps a transition. */
public enum TransitionKind {
    /** Creates the issue. */
    INITIAL,
    /** Starts from every status. */
    GLOBAL,
    /** One transition that several statuses share. */
    COMMON,
    /** Starts from one status. */
    ORDINARY;

    /** Key of its name. */
    public String nameKey() {
        return "outcome-owner.coverage.kind." + name().toLowerCase(Locale.ROOT);
    }
}
