package org.outcomeowner.sandbox.ao;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;

/** The library's knowledge of the sandbox's two databases. */
final class Dialects {
    private Dialects() {}

    /** The one for the database behind the data source. */
    static DatabaseProvider of(DataSource dataSource) {
        DisposableDataSource source = new TransactionalSource(dataSource);
        try (Connection connection = dataSource.getConnection()) {
            boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            String schema = connection.getSchema();
            return postgres ? new PostgreSQLDatabaseProvider(source, schema) : new H2DatabaseProvider(source, schema);
        } catch (SQLException e) {
            throw Failures.of("The database cannot be asked what it is", e);
        }
    }
}
