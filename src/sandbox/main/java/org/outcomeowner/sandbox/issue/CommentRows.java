package org.outcomeowner.sandbox.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.outcomeowner.sandbox.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes {@code issue_comment}. */
@Component
final class CommentRows {
    /** A comment as stored; at most one of group and role limits who may read it. */
    record Row(long id, String authorKey, String body, Timestamp created, Timestamp updated, String group, Long role) {}

    private final JdbcClient jdbc;

    CommentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Row insert(long issueId, String authorKey, String body, Timestamp when) {
        long id = Rows.insert(jdbc.sql(
                        "insert into issue_comment (issue_id, author_key, body, created, updated) values (?, ?, ?, ?, ?)")
                .params(issueId, authorKey, body, when, when));
        return new Row(id, authorKey, body, when, when, null, null);
    }

    /** Oldest first. */
    List<Row> ofIssue(long issueId) {
        return jdbc.sql("select * from issue_comment where issue_id = ? order by created, id")
                .param(issueId)
                .query(CommentRows::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("author_key"),
                row.getString("body"),
                row.getTimestamp("created"),
                row.getTimestamp("updated"),
                row.getString("group_level"),
                Rows.nullableLong(row, "role_level_id"));
    }
}
