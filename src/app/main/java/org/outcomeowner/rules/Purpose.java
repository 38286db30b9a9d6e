package org.outcomeowner.rules;

import java.util.Locale;

/** What an outcome is to be ready for. */
public enum Purpose {
    START,
    CLOSE;

    /** The key of what a refusal begins with; its argument is the key. */
    String refusalKey() {
        return "outcome-owner.refusal." + name().toLowerCase(Locale.ROOT);
    }
}
