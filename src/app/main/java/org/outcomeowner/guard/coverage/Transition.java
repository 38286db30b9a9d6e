package org.outcomeowner.guard.coverage;

import java.util.List;
import java.util.stream.Stream;

/**
 * A transition. Names need not be unique; the id is.
 *
 * @param origins where it starts: nowhere for an initial one, everywhere for a global one
 * @param validators what is asked whichever result is chosen
 */
public record Transition(
        int id,
        String name,
        TransitionKind kind,
        List<Place> origins,
        List<ValidatorUse> validators,
        List<Result> results) {

    public Transition {
        origins = List.copyOf(origins);
        validators = List.copyOf(validators);
        results = List.copyOf(results);
    }

    /** Every way through this transition that ends in Done, or stays there. */
    Stream<Way> ways() {
        return results.stream().flatMap(this::ways);
    }

    private Stream<Way> ways(Result result) {
        if (result.stays()) {
            return origins.stream().filter(Place::isDone).map(place -> way(result, List.of(place), place));
        }
        return result.place().filter(Place::isDone).map(place -> way(result, origins, place)).stream();
    }

    private Way way(Result result, List<Place> from, Place to) {
        return new Way(this, result, from, to);
    }

    /** Whether every result closes, so that a validator of the whole transition refuses nothing else. */
    boolean onlyCloses() {
        return results.stream().allMatch(Result::endsInDone);
    }

    /** Whether it brings work from To Do to In Progress. */
    boolean starts() {
        return origins.stream().anyMatch(place -> place.stage() == Stage.TO_DO)
                && results.stream()
                        .flatMap(result -> result.place().stream())
                        .anyMatch(place -> place.stage() == Stage.IN_PROGRESS);
    }

    boolean isUntraceable() {
        return results.isEmpty() || results.stream().anyMatch(Result::isUntraceable);
    }
}
