package org.outcomeowner.guard;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.outcomeowner.rules.bypass.ClosePath;

/**
 * A look at many issues, and how far it has come.
 *
 * @param plan what is looked at, and on which occasion
 * @param position where it goes on
 * @param seen how many issues it has seen
 * @param failed how many of them it could not judge
 * @param startedOn when it began
 * @param finishedOn when it ended; empty while it is under way
 */
record Sweep(Plan plan, Position position, long seen, long failed, Instant startedOn, Optional<Instant> finishedOn) {
    Sweep {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(startedOn, "startedOn");
        Objects.requireNonNull(finishedOn, "finishedOn");
    }

    static Sweep begin(Plan plan, Instant now) {
        return new Sweep(plan, Position.at(0), 0, 0, now, Optional.empty());
    }

    Sweep advance(Position next, int count, int failures) {
        return new Sweep(plan, next, seen + count, failed + failures, startedOn, finishedOn);
    }

    Sweep finish(Instant now) {
        return new Sweep(plan, position, seen, failed, startedOn, Optional.of(now));
    }

    boolean isUnderWay() {
        return finishedOn.isEmpty();
    }

    /**
     * What a sweep is about.
     *
     * @param name one sweep of a name is under way at a time
     * @param scope which issues
     * @param cause by which path they may have closed, where their history can't show it
     * @param watchedSince a close before it is old news
     */
    record Plan(String name, Scope scope, Optional<ClosePath> cause, Instant watchedSince) {
        static final String RECONCILIATION = "reconciliation";

        static Plan of(Scope scope, Instant watchedSince) {
            return new Plan(scope.text(), scope, Optional.empty(), watchedSince);
        }

        static Plan reconciliation(Instant watchedSince) {
            return new Plan(RECONCILIATION, Scope.outcomes(), Optional.empty(), watchedSince);
        }

        Plan because(ClosePath path) {
            return new Plan(name, scope, Optional.of(path), watchedSince);
        }
    }
}
