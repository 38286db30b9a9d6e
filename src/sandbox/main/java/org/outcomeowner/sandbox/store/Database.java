package org.outcomeowner.sandbox.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.exception.FlywaySqlException;

/** Opens the database and brings its tables up to date. */
final class Database {
    private static final int CONNECTIONS = 16;
    private static final int CONNECT_TIMEOUT_MS = 10_000;

    private Database() {}

    /**
     * @throws DatabaseDownException no connection can be had
     * @throws WrongSchemaException the tables found are not the sandbox's
     */
    static HikariDataSource open(DatabaseLocation location) {
        HikariDataSource dataSource = connect(location);
        try {
            flyway(dataSource).migrate();
            return dataSource;
        } catch (FlywayException e) {
            dataSource.close();
            throw e instanceof FlywaySqlException
                    ? new DatabaseDownException(location, e)
                    : new WrongSchemaException(location, e);
        }
    }

    private static HikariDataSource connect(DatabaseLocation location) {
        try {
            return new HikariDataSource(pool(location.url(), CONNECTIONS));
        } catch (PoolInitializationException e) {
            throw new DatabaseDownException(location, e);
        }
    }

    /** How to connect to the database by its URL, with so many connections at most. */
    static HikariConfig pool(String url, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECT_TIMEOUT_MS);
        config.setPoolName("sandbox");
        return config;
    }

    private static Flyway flyway(HikariDataSource dataSource) {
        // No pattern ignored: a table set migrated by a newer sandbox is refused as well.
        return Flyway.configure(Database.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .ignoreMigrationPatterns(new String[0])
                .cleanDisabled(true)
                .load();
    }
}
