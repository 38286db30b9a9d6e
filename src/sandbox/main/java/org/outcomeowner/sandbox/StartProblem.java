package org.outcomeowner.sandbox;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomeowner.sandbox.host.AppException;
import org.outcomeowner.sandbox.store.DatabaseDownException;
import org.outcomeowner.sandbox.store.WrongSchemaException;
import org.outcomeowner.sandbox.web.PortTakenException;

/** Tells what a user can mend from what is a fault of the sandbox. */
final class StartProblem {
    private static final List<Class<? extends RuntimeException>> EXPECTED = List.of(
            AppException.class, DatabaseDownException.class, WrongSchemaException.class, PortTakenException.class);

    /** What options and the home folder are refused with; deeper down the same types are faults of the sandbox. */
    private static final List<Class<? extends RuntimeException>> EXPECTED_AT_ONCE =
            List.of(IllegalArgumentException.class, UncheckedIOException.class);

    private StartProblem() {}

    /** One line that names the thing, the value and the rule; empty for a fault of the sandbox. */
    static Optional<String> describe(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(cause -> isOneOf(EXPECTED, cause) || cause == failure && isOneOf(EXPECTED_AT_ONCE, cause))
                .map(cause -> String.valueOf(cause.getMessage()).replaceAll("\\s*\\R\\s*", " "))
                .findFirst();
    }

    private static boolean isOneOf(List<Class<? extends RuntimeException>> types, Throwable cause) {
        return types.stream().anyMatch(type -> type.isInstance(cause));
    }
}
