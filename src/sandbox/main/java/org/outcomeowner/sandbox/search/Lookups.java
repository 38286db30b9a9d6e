package org.outcomeowner.sandbox.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the ids that typed names stand for. */
final class Lookups {
    private static final Map<String, Object> CATEGORIES =
            Map.of("new", 2L, "to do", 2L, "2", 2L, "indeterminate", 4L, "in progress", 4L, "4", 4L);
    private static final Map<String, Object> DONE = Map.of("done", 3L, "3", 3L);

    private final JdbcClient jdbc;

    Lookups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows of a table with columns {@code id} and {@code name}, by either of them. */
    ValueField.Reader named(String table) {
        String query = "select id from " + table + " where lower(name) = ? or cast(id as varchar) = ?";
        return (literal, field) -> known(
                jdbc.sql(query)
                        .params(lower(literal), literal.text())
                        .query(Long.class)
                        .list(),
                literal,
                field);
    }

    /** Keys of users, by name or key. */
    ValueField.Reader user() {
        return (literal, field) -> known(
                jdbc.sql("select user_key from app_user where name = ? or user_key = ?")
                        .params(lower(literal), literal.text())
                        .query(String.class)
                        .list(),
                literal,
                field);
    }

    /** Projects that the visibility condition lets through, by key, name or id. */
    ValueField.Reader project(Sql visible) {
        String query = "select p.id from project p where (lower(p.project_key) = ? or lower(p.name) = ?"
                + " or cast(p.id as varchar) = ?) and " + visible.text();
        return (literal, field) -> known(
                jdbc.sql(query)
                        .params(with(visible.parameters(), lower(literal), lower(literal), literal.text()))
                        .query(Long.class)
                        .list(),
                literal,
                field);
    }

    /** An issue that the visibility condition lets through, by key, earlier key or id. */
    ValueField.Reader issue(Sql visible) {
        String query = "select i.id from issue i join project p on p.id = i.project_id where (i.issue_key = ?"
                + " or i.id in (select m.issue_id from moved_issue_key m where m.old_key = ?)"
                + " or cast(i.id as varchar) = ?) and " + visible.text();
        return (literal, field) -> {
            String key = literal.text().toUpperCase(Locale.ROOT);
            List<Long> found = jdbc.sql(query)
                    .params(with(visible.parameters(), key, key, literal.text()))
                    .query(Long.class)
                    .list();
            if (found.isEmpty()) {
                throw unknownIssue(literal, field);
            }
            return List.copyOf(found);
        };
    }

    /** Ids of Jira's three status categories, by name or key. */
    static List<Object> statusCategory(Literal literal, String field) throws QueryProblem {
        Object id = CATEGORIES.getOrDefault(lower(literal), DONE.get(lower(literal)));
        if (id == null) {
            throw QueryProblem.unknownValue(literal.text(), field);
        }
        return List.of(id);
    }

    static List<Object> number(Literal literal, String field) throws QueryProblem {
        try {
            return List.of(Double.valueOf(literal.text()));
        } catch (NumberFormatException e) {
            throw new QueryProblem("The value '%s' is not a number, but the field '%s' holds numbers."
                    .formatted(literal.text(), field));
        }
    }

    static List<Object> text(Literal literal, String field) {
        return List.of(literal.text());
    }

    private static QueryProblem unknownIssue(Literal literal, String field) {
        return new QueryProblem(
                literal.number()
                        ? "A value with ID '%s' does not exist for the field '%s'.".formatted(literal.text(), field)
                        : "An issue with key '%s' does not exist for field '%s'.".formatted(literal.text(), field));
    }

    private static List<Object> known(List<?> found, Literal literal, String field) throws QueryProblem {
        if (found.isEmpty()) {
            throw QueryProblem.unknownValue(literal.text(), field);
        }
        return List.copyOf(found);
    }

    private static String lower(Literal literal) {
        return literal.text().toLowerCase(Locale.ROOT);
    }

    private static List<Object> with(List<Object> last, Object... first) {
        List<Object> all = new ArrayList<>(List.of(first));
        all.addAll(last);
        return all;
    }
}
