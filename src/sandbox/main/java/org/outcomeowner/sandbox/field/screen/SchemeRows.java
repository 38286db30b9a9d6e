package org.outcomeowner.sandbox.field.screen;

import java.util.List;
import java.util.Optional;
import org.outcomeowner.sandbox.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes screen schemes (operation to screen) and issue type screen schemes (issue type to screen scheme). */
@Component
final class SchemeRows {
    record Named(long id, String name) {}

    /** Null stands for everything the scheme does not name. */
    record Mapping(Long from, long to) {}

    private final JdbcClient jdbc;

    SchemeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Named> screenScheme(long id) {
        return named("select id, name from screen_scheme where id = ?", id);
    }

    Optional<Named> issueTypeSchemeOfProject(long projectId) {
        return named(
                "select s.id, s.name from issue_type_screen_scheme s"
                        + " join project p on p.issue_type_screen_scheme_id = s.id where p.id = ?",
                projectId);
    }

    /** The screen of the operation, or else the scheme's default screen. */
    Optional<Long> screenId(long schemeId, Long operation) {
        return target(
                mappings("select operation, screen_id from screen_scheme_item where scheme_id = ?", schemeId),
                operation);
    }

    /** The screen scheme of the issue type, or else the default one. */
    Optional<Long> screenSchemeId(long schemeId, Long issueTypeId) {
        return target(
                mappings(
                        "select issue_type_id, screen_scheme_id from issue_type_screen_scheme_item where scheme_id = ?",
                        schemeId),
                issueTypeId);
    }

    long insertScreenScheme(String name) {
        return Rows.insert(
                jdbc.sql("insert into screen_scheme (name) values (?)").param(name));
    }

    void mapOperation(long schemeId, Mapping mapping) {
        jdbc.sql("insert into screen_scheme_item (scheme_id, operation, screen_id) values (?, ?, ?)")
                .params(schemeId, mapping.from(), mapping.to())
                .update();
    }

    long insertIssueTypeScheme(String name) {
        return Rows.insert(jdbc.sql("insert into issue_type_screen_scheme (name) values (?)")
                .param(name));
    }

    void mapIssueType(long schemeId, Mapping mapping) {
        jdbc.sql("insert into issue_type_screen_scheme_item (scheme_id, issue_type_id, screen_scheme_id)"
                        + " values (?, ?, ?)")
                .params(schemeId, mapping.from(), mapping.to())
                .update();
    }

    void setProjectScheme(long projectId, long schemeId) {
        jdbc.sql("update project set issue_type_screen_scheme_id = ? where id = ?")
                .params(schemeId, projectId)
                .update();
    }

    private Optional<Named> named(String sql, long id) {
        return jdbc.sql(sql)
                .param(id)
                .query((row, number) -> new Named(row.getLong(1), row.getString(2)))
                .optional();
    }

    private List<Mapping> mappings(String sql, long schemeId) {
        return jdbc.sql(sql)
                .param(schemeId)
                .query((row, number) -> {
                    long from = row.getLong(1);
                    return new Mapping(row.wasNull() ? null : from, row.getLong(2));
                })
                .list();
    }

    private static Optional<Long> target(List<Mapping> mappings, Long wanted) {
        Optional<Mapping> exact = mappings.stream()
                .filter(mapping -> mapping.from() != null && mapping.from().equals(wanted))
                .findFirst();
        return exact.or(() -> mappings.stream()
                        .filter(mapping -> mapping.from() == null)
                        .findFirst())
                .map(Mapping::to);
    }
}
