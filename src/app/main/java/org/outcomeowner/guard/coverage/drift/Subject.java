package org.outcomeowner.guard.coverage.drift;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What is watched.
 *
 * @param name name of a workflow, or key of a project
 */
public record Subject(Kind kind, String name) {
    public Subject {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }

    static Subject workflow(String name) {
        return new Subject(Kind.WORKFLOW, name);
    }

    static Subject project(String key) {
        return new Subject(Kind.PROJECT, key);
    }

    /** The subject with this key of its kind; empty when there is no such kind. */
    public static Optional<Subject> of(String kind, String name) {
        return Arrays.stream(Kind.values())
                .filter(candidate -> candidate.key().equals(kind))
                .map(found -> new Subject(found, name))
                .findFirst();
    }

    /** The kinds. */
    public enum Kind {
        /** A workflow and its guarded ways. */
        WORKFLOW,
        /** A project and the set-up of its fields. */
        PROJECT;

        /** The key in forms and records. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
