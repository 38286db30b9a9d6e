package org.outcomeowner.guard.coverage;

import java.util.List;
import java.util.Optional;

/**
 * Where a transition can end.
 *
 * @param position which of the conditional results it is, from 0; {@link #OTHERWISE} for the one without a condition
 * @param place the place; empty where the issue stays, and where that can't be told
 * @param stays whether the issue stays in the status it comes from
 * @param validators what is asked only when this result is chosen
 */
public record Result(int position, Optional<Place> place, boolean stays, List<ValidatorUse> validators) {
    /** The position of the result without a condition. */
    public static final int OTHERWISE = -1;

    public Result {
        validators = List.copyOf(validators);
    }

    /** A split, a join, or a step that the workflow does not have: nobody can say where it leads. */
    boolean isUntraceable() {
        return place.isEmpty() && !stays;
    }

    boolean endsInDone() {
        return place.filter(Place::isDone).isPresent();
    }
}
