package org.outcomeowner.rules;

import java.util.Objects;
import java.util.Optional;

/**
 * How an epic leaves, or has left.
 *
 * @param resolution the name of the resolution that it has or is about to get
 * @param reasonGiven whether there is a comment that says why
 */
public record Exit(Optional<String> resolution, boolean reasonGiven) {
    public Exit {
        Objects.requireNonNull(resolution, "resolution");
    }
}
