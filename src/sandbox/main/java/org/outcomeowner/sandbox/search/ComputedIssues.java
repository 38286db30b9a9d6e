package org.outcomeowner.sandbox.search;

import java.util.List;
import java.util.Locale;

/**
 * Issues that functions name, of which there may be many. They travel as two arrays, because PostgreSQL takes 65,535 values at most. One
 * that does not exist, or that the searcher may not see, is not found, and nobody is told.
 */
final class ComputedIssues {
    private ComputedIssues() {}

    static boolean holds(Literal literal) {
        return literal.computed() && !literal.isEmpty();
    }

    /** The condition that the issue is one of those named; what was typed is left out. */
    static Sql condition(List<Literal> literals) {
        Long[] ids = literals.stream()
                .filter(literal -> holds(literal) && literal.number())
                .map(literal -> Long.valueOf(literal.text()))
                .toArray(Long[]::new);
        String[] keys = literals.stream()
                .filter(literal -> holds(literal) && !literal.number())
                .map(literal -> literal.text().toUpperCase(Locale.ROOT))
                .toArray(String[]::new);
        return Sql.or(among("i.id", "bigint", ids), among("i.issue_key", "varchar", keys));
    }

    private static Sql among(String column, String type, Object[] values) {
        return values.length == 0
                ? Sql.NOTHING
                : new Sql(
                        "%s in (select v.x from unnest(cast(? as %s array)) as v(x))".formatted(column, type),
                        List.of((Object) values));
    }
}
