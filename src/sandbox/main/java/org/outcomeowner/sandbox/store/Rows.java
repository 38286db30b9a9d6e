package org.outcomeowner.sandbox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Small helpers that Spring's {@code JdbcClient} leaves to its users. */
public final class Rows {
    private Rows() {}

    /** Runs the insert and returns the identity the database gave to the new row. */
    public static long insert(StatementSpec insert) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        insert.update(keys, "id");
        return keys.getKeyAs(Long.class);
    }

    /** The number in the column, or null where SQL has null. */
    public static Long nullableLong(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    /** The id a Jira constant is addressed by, if the text is one; ids are numbers in the sandbox. */
    public static Optional<Long> id(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(Long.valueOf(text.trim()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
