package org.outcomeowner.rules.bypass;

import java.util.Objects;
import java.util.Optional;

/**
 * In which ways an epic counts as closed at present.
 *
 * @param doneStatus the id of its status, when that is of the category Done
 * @param epicStatus the name of the Epic Status field, when it stands at its last option
 * @param resolved whether it has a resolution
 * @param archived whether it is archived
 */
public record Closure(Optional<String> doneStatus, Optional<String> epicStatus, boolean resolved, boolean archived) {
    public Closure {
        Objects.requireNonNull(doneStatus, "doneStatus");
        Objects.requireNonNull(epicStatus, "epicStatus");
    }

    /** Closed in none of the ways. */
    public static Closure none() {
        return new Closure(Optional.empty(), Optional.empty(), false, false);
    }

    /** Whether it is closed in any way. */
    public boolean isClosed() {
        return doneStatus.isPresent() || epicStatus.isPresent() || resolved || archived;
    }
}
