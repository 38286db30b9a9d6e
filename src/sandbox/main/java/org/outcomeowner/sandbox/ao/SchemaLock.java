package org.outcomeowner.sandbox.ao;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * One node at a time makes and upgrades tables. The lock is held on a connection of its own, because H2 commits at each change of a
 * table; it ends with that connection, even where the node is killed.
 */
final class SchemaLock {
    private static final String LOCK = "select id from active_objects_lock where id = 1 for update";

    private final DataSource dataSource;

    SchemaLock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Does the work while no other node does its own. */
    void hold(Runnable work) {
        Failures.translated("The tables of apps cannot be locked", () -> {
            try (Connection connection = dataSource.getConnection()) {
                hold(connection, work);
            }
            return null;
        });
    }

    private static void hold(Connection connection, Runnable work) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(LOCK);
            work.run();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
