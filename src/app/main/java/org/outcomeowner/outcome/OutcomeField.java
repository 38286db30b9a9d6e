package org.outcomeowner.outcome;

import java.util.Locale;

/** The three fields of an outcome. */
public enum OutcomeField {
    OWNER,
    AUTHORITY,
    RESULT;

    /** The key in documents. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the message bundles. */
    public String nameKey() {
        return "outcome-owner.subject." + key();
    }
}
