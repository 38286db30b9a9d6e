package org.outcomeowner.rules.bypass;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What saw a close first. */
public enum DetectedBy {
    /** An event of the issue, at once. */
    EVENT,
    /** The sweep of what was changed lately. */
    SWEEP,
    /** The reconciliation of all epics. */
    RECONCILIATION;

    /** The one with this key; empty when there is none. */
    public static Optional<DetectedBy> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** The key in documents and in the database; once released it never changes. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
