package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.issue.IssueFieldConstants;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.outcomeowner.sandbox.store.Rows;

/** The columns of {@code issue}, the field each belongs to, and how its value looks in Java. */
enum IssueColumn {
    ID("id", "id", Kind.LONG),
    PROJECT(IssueFieldConstants.PROJECT, "project_id", Kind.LONG),
    NUMBER("number", "issue_number", Kind.LONG),
    KEY(IssueFieldConstants.ISSUE_KEY, "issue_key", Kind.TEXT),
    ISSUE_TYPE(IssueFieldConstants.ISSUE_TYPE, "issue_type_id", Kind.CONSTANT),
    STATUS(IssueFieldConstants.STATUS, "status_id", Kind.CONSTANT),
    RESOLUTION(IssueFieldConstants.RESOLUTION, "resolution_id", Kind.CONSTANT),
    PRIORITY(IssueFieldConstants.PRIORITY, "priority_id", Kind.CONSTANT),
    SECURITY(IssueFieldConstants.SECURITY, "security_level_id", Kind.LONG),
    SUMMARY(IssueFieldConstants.SUMMARY, "summary", Kind.TEXT),
    DESCRIPTION(IssueFieldConstants.DESCRIPTION, "description", Kind.TEXT),
    ENVIRONMENT(IssueFieldConstants.ENVIRONMENT, "environment", Kind.TEXT),
    ASSIGNEE(IssueFieldConstants.ASSIGNEE, "assignee_key", Kind.TEXT),
    REPORTER(IssueFieldConstants.REPORTER, "reporter_key", Kind.TEXT),
    CREATOR(IssueFieldConstants.CREATOR, "creator_key", Kind.TEXT),
    CREATED(IssueFieldConstants.CREATED, "created", Kind.TIME),
    UPDATED(IssueFieldConstants.UPDATED, "updated", Kind.TIME),
    RESOLVED(IssueFieldConstants.RESOLUTION_DATE, "resolved", Kind.TIME),
    DUE_DATE(IssueFieldConstants.DUE_DATE, "due_date", Kind.DAY),
    WORKFLOW("workflowId", "workflow_id", Kind.LONG),
    ARCHIVED("archived", "archived", Kind.FLAG),
    ARCHIVED_BY("archivedBy", "archived_by_key", Kind.TEXT),
    ARCHIVED_ON("archivedDate", "archived_on", Kind.TIME);

    private enum Kind {
        LONG,
        CONSTANT,
        TEXT,
        TIME,
        DAY,
        FLAG
    }

    private final String field;
    private final String column;
    private final Kind kind;

    IssueColumn(String field, String column, Kind kind) {
        this.field = field;
        this.column = column;
        this.kind = kind;
    }

    /** The id of the field, as in {@code MutableIssue.getModifiedFields()}. */
    String field() {
        return field;
    }

    String column() {
        return column;
    }

    static Optional<IssueColumn> ofField(String field) {
        return Arrays.stream(values())
                .filter(column -> column.field.equals(field))
                .findFirst();
    }

    /** Times and numbers change along with other fields; Jira's history names those only. */
    boolean isInHistory() {
        return kind != Kind.TIME && this != NUMBER;
    }

    /** The history calls a key "Key", and the other fields by their ids. */
    String historyName() {
        return this == KEY ? "Key" : field;
    }

    Object read(ResultSet row) throws SQLException {
        return switch (kind) {
            case LONG -> Rows.nullableLong(row, column);
            case CONSTANT -> row.getString(column);
            case TEXT -> row.getString(column);
            case TIME -> row.getTimestamp(column);
            case DAY -> midnight(row.getObject(column, LocalDate.class));
            case FLAG -> row.getBoolean(column);
        };
    }

    Object toDatabase(Object value) {
        if (value == null) {
            return null;
        }
        return switch (kind) {
            case CONSTANT -> Long.valueOf((String) value);
            case DAY -> Date.valueOf(((Timestamp) value).toLocalDateTime().toLocalDate());
            case LONG, TEXT, TIME, FLAG -> value;
        };
    }

    private static Timestamp midnight(LocalDate day) {
        return day == null ? null : Timestamp.valueOf(day.atStartOfDay());
    }
}
