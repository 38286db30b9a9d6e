package org.outcomeowner.rules;

import java.time.Instant;
import java.util.Objects;

/**
 * Who did something, and when; it comes from the server, never from a form.
 *
 * @param by key of the user
 * @param on when
 */
public record Stamp(String by, Instant on) {
    public Stamp {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
    }
}
