package org.outcomeowner.sandbox.field;

import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** The columns of {@code custom_field_value}, one for each kind of value that Jira can persist. */
enum ValueColumn {
    STRING("string_value"),
    TEXT("text_value"),
    NUMBER("number_value"),
    DATE("date_value");

    private static final Map<PersistenceFieldType, ValueColumn> BY_TYPE = Map.of(
            PersistenceFieldType.TYPE_LIMITED_TEXT, STRING,
            PersistenceFieldType.TYPE_UNLIMITED_TEXT, TEXT,
            PersistenceFieldType.TYPE_DECIMAL, NUMBER,
            PersistenceFieldType.TYPE_DATE, DATE);

    private final String column;

    ValueColumn(String column) {
        this.column = column;
    }

    static ValueColumn of(PersistenceFieldType type) {
        return BY_TYPE.get(type);
    }

    String column() {
        return column;
    }

    Object read(ResultSet row) throws SQLException {
        return switch (this) {
            case STRING, TEXT -> row.getString(column);
            case NUMBER -> {
                double number = row.getDouble(column);
                yield row.wasNull() ? null : number;
            }
            case DATE -> row.getTimestamp(column);
        };
    }
}
