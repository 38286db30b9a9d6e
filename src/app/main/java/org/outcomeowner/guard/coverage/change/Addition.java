package org.outcomeowner.guard.coverage.change;

import java.util.Optional;
import org.outcomeowner.guard.coverage.Result;

/**
 * A validator to be added.
 *
 * @param transition id of the transition
 * @param name name of the transition
 * @param position the result that it is added to, as {@link Result#position()}; empty for the transition as a whole
 */
public record Addition(Guard guard, int transition, String name, Optional<Integer> position) {
    private static final String SEPARATOR = ":";
    private static final String WHOLE = "all";

    /** A text that finds it again in forms and records. */
    public String key() {
        return String.join(
                SEPARATOR,
                guard.key(),
                String.valueOf(transition),
                position.map(String::valueOf).orElse(WHOLE));
    }

    /** What a record keeps. */
    String line() {
        return key() + SEPARATOR + name.replaceAll("[\\r\\n]", " ");
    }

    /** @throws IllegalArgumentException if the text is no line of {@link #line} */
    static Addition read(String line) {
        String[] parts = line.split(SEPARATOR, 4);
        if (parts.length != 4) {
            throw new IllegalArgumentException("No record of an added validator: “" + line + "”");
        }
        return new Addition(
                Guard.of(parts[0]).orElseThrow(() -> new IllegalArgumentException("No guard “" + parts[0] + "”")),
                Integer.parseInt(parts[1]),
                parts[3],
                WHOLE.equals(parts[2]) ? Optional.empty() : Optional.of(Integer.valueOf(parts[2])));
    }
}
