package org.outcomeowner.sandbox.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.outcomeowner.sandbox.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes {@code project} and its issue types. */
@Component
final class Projects {
    private final JdbcClient jdbc;

    Projects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ProjectRow> all() {
        return jdbc.sql("select * from project order by name")
                .query(Projects::project)
                .list();
    }

    Optional<ProjectRow> byId(long id) {
        return jdbc.sql("select * from project where id = ?")
                .param(id)
                .query(Projects::project)
                .optional();
    }

    Optional<ProjectRow> byKey(String key) {
        return jdbc.sql("select * from project where project_key = ?")
                .param(key)
                .query(Projects::project)
                .optional();
    }

    long insert(String key, String name, String leadKey) {
        return Rows.insert(
                jdbc.sql("insert into project (project_key, name, lead_key, issue_counter) values (?, ?, ?, 0)")
                        .params(key.toUpperCase(Locale.ROOT), name, leadKey));
    }

    /** The caller's transaction holds the project until it ends, so that no number is given twice. */
    long nextIssueNumber(long projectId) {
        jdbc.sql("update project set issue_counter = issue_counter + 1 where id = ?")
                .param(projectId)
                .update();
        return jdbc.sql("select issue_counter from project where id = ?")
                .param(projectId)
                .query(Long.class)
                .single();
    }

    List<String> issueTypeIds(long projectId) {
        return jdbc.sql("select issue_type_id from project_issue_type where project_id = ? order by position")
                .param(projectId)
                .query(String.class)
                .list();
    }

    void addIssueType(long projectId, String issueTypeId, int position) {
        jdbc.sql("insert into project_issue_type (project_id, issue_type_id, position) values (?, ?, ?)")
                .params(projectId, Long.valueOf(issueTypeId), position)
                .update();
    }

    private static ProjectRow project(ResultSet row, int number) throws SQLException {
        return new ProjectRow(
                row.getLong("id"),
                row.getString("project_key"),
                row.getString("name"),
                row.getString("description"),
                row.getString("lead_key"));
    }
}
