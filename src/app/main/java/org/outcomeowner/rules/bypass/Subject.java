package org.outcomeowner.rules.bypass;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.outcomeowner.rules.Readiness;

/**
 * An epic as it is looked at.
 *
 * @param issueId which
 * @param closure in which ways it is closed
 * @param forClose what stands against closing it
 * @param waived whether somebody waived the proof of this close
 * @param history what has happened to it
 * @param outcomeFields the names of the app's fields in its history
 */
public record Subject(
        long issueId, Closure closure, Readiness forClose, boolean waived, History history, Set<String> outcomeFields) {
    public Subject {
        Objects.requireNonNull(closure, "closure");
        Objects.requireNonNull(forClose, "forClose");
        Objects.requireNonNull(history, "history");
        outcomeFields = Set.copyOf(outcomeFields);
    }

    /** Whether it is closed, and neither proved nor waived. */
    boolean isUnproven() {
        return closure.isClosed() && !waived && !forClose.isReady();
    }

    /** When it was closed, how and by whom. */
    Closing closing(Set<String> doneStatuses, Sighting sighting) {
        return new Evidence(closure, history, doneStatuses)
                .closing()
                .filter(sighting::isExplainedBy)
                .orElseGet(() -> unseen(sighting));
    }

    private Closing unseen(Sighting sighting) {
        ClosePath path = sighting.cause().orElse(ClosePath.UNKNOWN);
        return path == ClosePath.CREATED_DONE
                ? new Closing(path, history.creator(), history.created(), Optional.empty())
                : new Closing(path, sighting.actor(), sighting.at(), Optional.empty());
    }
}
