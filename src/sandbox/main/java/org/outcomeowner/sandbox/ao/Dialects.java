package org.outcomeowner.sandbox.ao;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.Query;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;

/** The library's knowledge of the sandbox's two databases. */
final class Dialects {
    private static final int ROWS_AT_A_TIME = 500;

    private Dialects() {}

    /** The one for the database behind the data source. */
    static DatabaseProvider of(DataSource dataSource) {
        DisposableDataSource source = new TransactionalSource(dataSource);
        try (Connection connection = dataSource.getConnection()) {
            boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            String schema = connection.getSchema();
            return postgres ? new Postgres(source, schema) : new H2DatabaseProvider(source, schema);
        } catch (SQLException e) {
            throw Failures.of("The database cannot be asked what it is", e);
        }
    }

    /** The driver reads the whole answer at once unless it is told how much to read. */
    private static final class Postgres extends PostgreSQLDatabaseProvider {
        Postgres(DisposableDataSource source, String schema) {
            super(source, schema);
        }

        @Override
        public void setQueryStatementProperties(Statement statement, Query query) throws SQLException {
            super.setQueryStatementProperties(statement, query);
            statement.setFetchSize(ROWS_AT_A_TIME);
        }
    }
}
