package org.outcomeowner.rules;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
    /** The gate refuses. */
    ERROR,
    /** Worth knowing; the gate lets through. */
    WARNING;

    /** The key in documents. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
