package org.outcomeowner.guard.coverage;

import java.util.List;
import java.util.stream.Stream;

/** A workflow as the map reads it. */
public record Drawing(List<Place> places, List<Transition> transitions) {
    public Drawing {
        places = List.copyOf(places);
        transitions = List.copyOf(transitions);
    }

    /** Every way into Done, each once. */
    Stream<Way> ways() {
        return transitions.stream().flatMap(Transition::ways);
    }

    /** Transitions that end nobody knows where. */
    List<Transition> untraceable() {
        return transitions.stream().filter(Transition::isUntraceable).toList();
    }
}
