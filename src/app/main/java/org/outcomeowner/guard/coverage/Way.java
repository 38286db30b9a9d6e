package org.outcomeowner.guard.coverage;

import java.util.List;
import java.util.stream.Stream;

/**
 * One way into Done: a transition with one of its results.
 *
 * @param from where it starts
 * @param to the Done status it ends in
 */
public record Way(Transition transition, Result result, List<Place> from, Place to) {
    public Way {
        from = List.copyOf(from);
    }

    /** Tells ways of one workflow apart, and finds a way of the draft in the live workflow. */
    public Key key() {
        return new Key(transition.id(), result.position(), to.statusId());
    }

    /** Whether the issue is in that status before, so that nothing is closed. */
    public boolean stays() {
        return result.stays();
    }

    /** What the engine asks on this way: first the transition's validators, then those of the result. */
    Stream<ValidatorUse> validators() {
        return Stream.concat(transition.validators().stream(), result.validators().stream());
    }

    /** What stays the same of a way when a workflow is edited. */
    public record Key(int transition, int result, String status) {
        private static final String SEPARATOR = ":";

        /** The key as a text. */
        public String text() {
            return transition + SEPARATOR + result + SEPARATOR + status;
        }
    }
}
