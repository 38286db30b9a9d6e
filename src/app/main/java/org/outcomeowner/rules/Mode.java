package org.outcomeowner.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the gate does with an epic that is not ready, from the mildest to the strictest. */
public enum Mode {
    /** Lets it through and records it. */
    OBSERVE,
    /** Lets it through, records it and tells. */
    WARN,
    /** Refuses. */
    ENFORCE;

    /** The mode with this key; empty when there is none. */
    public static Optional<Mode> of(String key) {
        return Arrays.stream(values()).filter(mode -> mode.key().equals(key)).findFirst();
    }

    /** The key in documents. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the message bundles. */
    public String nameKey() {
        return "outcome-owner.mode." + key();
    }

    Mode stricter(Mode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
