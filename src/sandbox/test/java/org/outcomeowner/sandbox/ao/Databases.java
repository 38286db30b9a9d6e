package org.outcomeowner.sandbox.ao;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.outcomeowner.sandbox.store.DatabaseLocation;

/** Empty databases of both kinds. */
public enum Databases {
    /** In memory, there until the last host on it is gone. */
    H2 {
        @Override
        DatabaseLocation fresh() {
            return DatabaseLocation.inMemory(UUID.randomUUID().toString());
        }
    },

    /** A server of the test's own, started with the first database that is asked for. */
    POSTGRESQL {
        private final AtomicInteger count = new AtomicInteger();
        private EmbeddedPostgres server;

        @Override
        synchronized DatabaseLocation fresh() {
            try {
                if (server == null) {
                    server = EmbeddedPostgres.start();
                }
                String name = "ao" + count.incrementAndGet();
                try (Connection connection = server.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("create database " + name);
                }
                return new DatabaseLocation(server.getJdbcUrl("postgres", name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        synchronized void close() throws IOException {
            if (server != null) {
                server.close();
                server = null;
            }
        }
    };

    abstract DatabaseLocation fresh();

    void close() throws IOException {
        // nothing runs
    }
}
