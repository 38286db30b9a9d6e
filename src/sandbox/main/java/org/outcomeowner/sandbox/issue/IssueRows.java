package org.outcomeowner.sandbox.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outcomeowner.sandbox.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes {@code issue}. */
@Component
final class IssueRows {
    private static final int IDS_PER_STATEMENT = 500;

    private final JdbcClient jdbc;

    IssueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Map<IssueColumn, Object>> byId(Long id) {
        return id == null ? Optional.empty() : one("select * from issue where id = ?", id);
    }

    Optional<Map<IssueColumn, Object>> byKey(String key) {
        return key == null
                ? Optional.empty()
                : one("select * from issue where issue_key = ?", key.toUpperCase(Locale.ROOT));
    }

    /** The issue that had this key before it moved. */
    Optional<Map<IssueColumn, Object>> byFormerKey(String key) {
        return key == null
                ? Optional.empty()
                : one(
                        "select i.* from issue i join moved_issue_key m on m.issue_id = i.id where m.old_key = ?",
                        key.toUpperCase(Locale.ROOT));
    }

    /** In no particular order; unknown ids are left out. */
    List<Map<IssueColumn, Object>> byIds(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<Map<IssueColumn, Object>> found = new ArrayList<>(all.size());
        for (int from = 0; from < all.size(); from += IDS_PER_STATEMENT) {
            found.addAll(chunk(all.subList(from, Math.min(all.size(), from + IDS_PER_STATEMENT))));
        }
        return found;
    }

    List<Long> idsOfProject(long projectId) {
        return jdbc.sql("select id from issue where project_id = ? order by id")
                .param(projectId)
                .query(Long.class)
                .list();
    }

    /** Waits until no other transaction holds the issue, and holds it until this one ends; false if it is gone. */
    boolean lock(long id) {
        return jdbc.sql("select id from issue where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    long insert(Map<IssueColumn, Object> values) {
        List<IssueColumn> columns = values.keySet().stream()
                .filter(column -> column != IssueColumn.ID)
                .toList();
        String names = columns.stream().map(IssueColumn::column).collect(Collectors.joining(", "));
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return Rows.insert(jdbc.sql("insert into issue (" + names + ") values (" + marks + ")")
                .params(toDatabase(columns, values)));
    }

    void update(long id, Map<IssueColumn, Object> values) {
        List<IssueColumn> columns = List.copyOf(values.keySet());
        String assignments =
                columns.stream().map(column -> column.column() + " = ?").collect(Collectors.joining(", "));
        List<Object> params = toDatabase(columns, values);
        params.add(id);
        jdbc.sql("update issue set " + assignments + " where id = ?")
                .params(params)
                .update();
    }

    void delete(long id) {
        jdbc.sql("delete from issue where id = ?").param(id).update();
    }

    void rememberFormerKey(String oldKey, long issueId) {
        jdbc.sql("insert into moved_issue_key (old_key, issue_id) values (?, ?)")
                .params(oldKey, issueId)
                .update();
    }

    private static List<Object> toDatabase(List<IssueColumn> columns, Map<IssueColumn, Object> values) {
        return columns.stream()
                .map(column -> column.toDatabase(values.get(column)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<Map<IssueColumn, Object>> chunk(List<Long> ids) {
        return jdbc.sql("select * from issue where id in (:ids)")
                .param("ids", ids)
                .query(IssueRows::read)
                .list();
    }

    private Optional<Map<IssueColumn, Object>> one(String sql, Object param) {
        return jdbc.sql(sql).param(param).query(IssueRows::read).optional();
    }

    private static Map<IssueColumn, Object> read(ResultSet row, int number) throws SQLException {
        Map<IssueColumn, Object> values = new EnumMap<>(IssueColumn.class);
        for (IssueColumn column : IssueColumn.values()) {
            values.put(column, column.read(row));
        }
        return values;
    }
}
