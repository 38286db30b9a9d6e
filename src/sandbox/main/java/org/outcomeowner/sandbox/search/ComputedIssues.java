package org.outcomeowner.sandbox.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Issues that functions name, of which there may be many. One that does not exist, or that the searcher may not see, is not found, and
 * nobody is told.
 */
final class ComputedIssues {
    private ComputedIssues() {}

    static boolean holds(Literal literal) {
        return literal.computed() && !literal.isEmpty();
    }

    /** The condition that the issue is one of those named; what was typed is left out. */
    static Sql condition(List<Literal> literals) {
        List<Literal> computed = literals.stream().filter(ComputedIssues::holds).toList();
        return Sql.or(ids(computed), keys(computed));
    }

    /**
     * Ids are numbers, so that they may stand in the text: for constants both databases look up a set, which they do not for parameters, and
     * PostgreSQL takes 65,535 parameters at most.
     */
    private static Sql ids(List<Literal> computed) {
        String ids = computed.stream()
                .filter(Literal::number)
                .map(literal -> Long.toString(Long.parseLong(literal.text())))
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? Sql.NOTHING : Sql.of("i.id in (" + ids + ")");
    }

    private static Sql keys(List<Literal> computed) {
        String[] keys = computed.stream()
                .filter(literal -> !literal.number())
                .map(literal -> literal.text().toUpperCase(Locale.ROOT))
                .toArray(String[]::new);
        return keys.length == 0 ? Sql.NOTHING : new Sql("i.issue_key = any(?)", List.of((Object) keys));
    }
}
