package org.outcomeowner.outcome;

import java.time.Instant;
import java.util.Objects;

/**
 * The stamps of a grant of authority; they come from the server, never from a form.
 *
 * @param to key of the owner it was given to
 * @param by key of the user who gave it
 * @param on when
 */
public record Grant(String to, String by, Instant on) {
    public Grant {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
    }

    /** Whether the owner gave the authority to themselves. */
    public boolean isToOneself() {
        return to.equals(by);
    }
}
