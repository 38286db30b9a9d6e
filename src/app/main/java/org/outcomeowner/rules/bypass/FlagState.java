package org.outcomeowner.rules.bypass;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a flag stands now. */
public enum FlagState {
    /** What it was raised for still holds. */
    OPEN,
    /** It was mended: proved later, opened again, or the owner is active again. */
    CLEARED,
    /** Somebody who may do so waived it. */
    WAIVED;

    /** The state with this key; empty when there is none. */
    public static Optional<FlagState> of(String key) {
        return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
    }

    /** The key in documents and in the database; once released it never changes. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the message bundles. */
    public String nameKey() {
        return "outcome-owner.flag.state." + key();
    }
}
