package org.outcomeowner.sandbox.workflow;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An empty in-memory database with the sandbox's tables. */
final class TestDatabase {
    private TestDatabase() {}

    static JdbcClient fresh() {
        return JdbcClient.create(dataSource());
    }

    static DataSource dataSource() {
        DataSource memory = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(memory)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return memory;
    }
}
