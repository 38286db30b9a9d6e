package org.outcomeowner.rules.bypass;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How, by whom and when.
 *
 * @param path how
 * @param who the key of the user; empty when nobody is known
 * @param when the moment, or when it was found where the moment is not known
 * @param group the entry in the history that shows it; empty when none does
 */
public record Closing(ClosePath path, Optional<String> who, Instant when, Optional<Long> group) {
    public Closing {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(group, "group");
    }
}
