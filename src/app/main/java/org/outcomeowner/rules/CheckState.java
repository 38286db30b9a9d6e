package org.outcomeowner.rules;

import java.util.Locale;

/** How a rule fared. */
public enum CheckState {
    PASSED,
    FAILED,
    /** It can't be told yet, because a rule before it failed: whether nobody is active, for instance. */
    WAITING;

    /** The key in documents. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
