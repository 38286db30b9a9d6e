package org.outcomeowner.guard;

import java.util.Objects;
import java.util.Optional;
import org.outcomeowner.rules.bypass.FlagKind;
import org.outcomeowner.rules.bypass.FlagState;

/**
 * Which flags are wanted.
 *
 * @param projectId of one project; empty for all
 * @param state in one state; empty for all
 * @param kind of one kind; empty for all
 */
public record FlagFilter(Optional<Long> projectId, Optional<FlagState> state, Optional<FlagKind> kind) {
    public FlagFilter {
        Objects.requireNonNull(projectId, "projectId");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(kind, "kind");
    }

    /** All there are. */
    public static FlagFilter all() {
        return new FlagFilter(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
