package org.outcomeowner.outcome.input;

import java.util.List;
import java.util.Optional;

/**
 * What a draft became.
 *
 * @param value present exactly when there are no errors
 * @param errors every rule that was broken
 */
public record Parsed<T>(Optional<T> value, List<InputError> errors) {
    public Parsed {
        errors = List.copyOf(errors);
        if (value.isPresent() != errors.isEmpty()) {
            throw new IllegalArgumentException("Either a value or errors");
        }
    }

    public static <T> Parsed<T> of(T value) {
        return new Parsed<>(Optional.of(value), List.of());
    }

    public static <T> Parsed<T> refused(List<InputError> errors) {
        return new Parsed<>(Optional.empty(), errors);
    }

    /** Whether there is a value. */
    public boolean isValid() {
        return errors.isEmpty();
    }
}
