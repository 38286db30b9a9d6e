package org.outcomeowner.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which issues a sweep looks at.
 *
 * @param kind in which way
 * @param ids of what; none where the kind says it all
 */
record Scope(Kind kind, List<String> ids) {
    private static final String SEPARATOR = ":";

    Scope {
        ids = List.copyOf(ids);
    }

    /** What was changed. */
    static Scope changed() {
        return new Scope(Kind.CHANGED, List.of());
    }

    /** Every outcome there is. */
    static Scope outcomes() {
        return new Scope(Kind.OUTCOMES, List.of());
    }

    /** The outcomes in these statuses. */
    static Scope statuses(Set<String> ids) {
        return new Scope(Kind.STATUSES, List.copyOf(new TreeSet<>(ids)));
    }

    /** The outcomes of one project. */
    static Scope project(String id) {
        return new Scope(Kind.PROJECT, List.of(id));
    }

    /** What {@link #text} wrote. */
    static Scope of(String text) {
        String[] parts = text.split(SEPARATOR);
        return new Scope(Kind.valueOf(parts[0]), Arrays.asList(parts).subList(1, parts.length));
    }

    /** For the record. */
    String text() {
        return ids.isEmpty() ? kind.name() : kind.name() + SEPARATOR + String.join(SEPARATOR, ids);
    }

    /** The ways. */
    enum Kind {
        CHANGED,
        OUTCOMES,
        STATUSES,
        PROJECT
    }
}
