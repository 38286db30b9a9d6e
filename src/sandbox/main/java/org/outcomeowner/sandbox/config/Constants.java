package org.outcomeowner.sandbox.config;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.outcomeowner.sandbox.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes statuses, resolutions, priorities and issue types, each in the administrator's order. */
@Component
final class Constants {
    private final JdbcClient jdbc;

    Constants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StoredStatus> statuses() {
        return jdbc.sql("select * from issue_status order by position, id")
                .query((row, number) -> new StoredStatus(constant(row), Category.of(row.getLong("category_id"))))
                .list();
    }

    List<StoredResolution> resolutions() {
        return jdbc.sql("select * from issue_resolution order by position, id")
                .query((row, number) -> new StoredResolution(constant(row)))
                .list();
    }

    List<StoredPriority> priorities() {
        return jdbc.sql("select * from issue_priority order by position, id")
                .query((row, number) -> new StoredPriority(constant(row)))
                .list();
    }

    List<StoredIssueType> issueTypes() {
        return jdbc.sql("select * from issue_type order by position, id")
                .query((row, number) -> new StoredIssueType(constant(row), row.getBoolean("subtask")))
                .list();
    }

    String insertStatus(String name, Category category) {
        return insert(
                "insert into issue_status (name, category_id, position) values (?, ?, ?)", name, category.getId());
    }

    void updateCategory(String statusId, Category category) {
        jdbc.sql("update issue_status set category_id = ? where id = ?")
                .params(category.getId(), Long.valueOf(statusId))
                .update();
    }

    String insertIssueType(String name, boolean subtask) {
        return insert("insert into issue_type (name, subtask, position) values (?, ?, ?)", name, subtask);
    }

    String insertResolution(String name) {
        return insert("insert into issue_resolution (name, position) values (?, ?)", name);
    }

    String insertPriority(String name) {
        return insert("insert into issue_priority (name, position) values (?, ?)", name);
    }

    private String insert(String sql, Object... values) {
        // Constants are few and never reordered: a fixed position keeps them in the order of their ids.
        return Long.toString(Rows.insert(jdbc.sql(sql).params(values).param(0)));
    }

    private static ConstantRow constant(ResultSet row) throws SQLException {
        String description = row.getString("description");
        return new ConstantRow(
                row.getString("id"), row.getString("name"), description == null ? "" : description, row.getLong("id"));
    }
}
