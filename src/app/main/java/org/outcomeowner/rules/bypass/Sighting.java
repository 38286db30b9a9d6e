package org.outcomeowner.rules.bypass;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The occasion on which an epic was looked at.
 *
 * @param by what looked
 * @param at when
 * @param watchedSince from when on nothing was missed; a close before it is old news
 * @param cause the path that led here, where the history of an epic can't show it: a status that moved to Done, an archived issue
 * @param actor the key of who did that; empty when nobody is known
 */
public record Sighting(
        DetectedBy by, Instant at, Instant watchedSince, Optional<ClosePath> cause, Optional<String> actor) {
    public Sighting {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(watchedSince, "watchedSince");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(actor, "actor");
    }

    /** Whether the close is news, so that all that is missing was missing then. */
    boolean isNews(Closing closing) {
        return !closing.when().isBefore(watchedSince);
    }

    /** Whether nobody needs to be told. */
    boolean isOldNews(Closing closing) {
        return cause.equals(Optional.of(ClosePath.BEFORE_WATCH)) || !isNews(closing);
    }

    /** Whether what the history shows is what happened: a step that was no close then does not explain why the epic is closed now. */
    boolean isExplainedBy(Closing shown) {
        return cause.isEmpty()
                || cause.equals(Optional.of(ClosePath.BEFORE_WATCH))
                || by == DetectedBy.EVENT && isNews(shown);
    }

    /** The same occasion, on which an epic is known to have closed by this path. */
    public Sighting because(ClosePath path) {
        return new Sighting(by, at, watchedSince, Optional.of(path), actor);
    }
}
