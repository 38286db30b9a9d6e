package org.outcomeowner.rules;

import java.util.Locale;

/** What a waiver is worth. */
public enum WaiverState {
    /** Asked for, and nobody has granted it yet. */
    ASKED,
    /** Granted by whoever asked for it, or by the owner of the outcome: it does not count. */
    SELF_GRANTED,
    /** Its last day is over. */
    EXPIRED,
    /** The epic may close without its result. */
    IN_FORCE;

    /** The key in documents. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
