package org.outcomeowner.sandbox.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition and the values of its question marks. No value ever becomes part of the text.
 *
 * @param text a condition on the issue {@code i} and its project {@code p}
 */
record Sql(String text, List<Object> parameters) {
    static final Sql NOTHING = of("1 = 0");
    static final Sql EVERYTHING = of("1 = 1");

    Sql {
        parameters = List.copyOf(parameters);
    }

    static Sql of(String text, Object... parameters) {
        return new Sql(text, List.of(parameters));
    }

    static Sql and(Collection<Sql> conditions) {
        return conditions.isEmpty() ? EVERYTHING : join(conditions, " and ");
    }

    static Sql and(Sql... conditions) {
        return and(List.of(conditions));
    }

    static Sql or(Collection<Sql> conditions) {
        return conditions.isEmpty() ? NOTHING : join(conditions, " or ");
    }

    static Sql or(Sql... conditions) {
        return or(List.of(conditions));
    }

    Sql not() {
        return new Sql("not (" + text + ")", parameters);
    }

    /** As many question marks as there are values, with commas between. */
    static String questionMarks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static Sql join(Collection<Sql> conditions, String word) {
        List<Object> parameters = new ArrayList<>();
        conditions.forEach(condition -> parameters.addAll(condition.parameters()));
        return new Sql(conditions.stream().map(Sql::text).collect(Collectors.joining(word, "(", ")")), parameters);
    }
}
