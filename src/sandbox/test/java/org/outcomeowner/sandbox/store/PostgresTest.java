package org.outcomeowner.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

public class PostgresTest {
    private static EmbeddedPostgres postgres;

    @BeforeClass
    public static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterClass
    public static void stop() throws IOException {
        postgres.close();
    }

    @Test
    public void theSameSchemaServesPostgres() {
        DatabaseLocation location = new DatabaseLocation(postgres.getJdbcUrl("postgres", "postgres"));
        try (HikariDataSource dataSource = Database.open(location)) {
            JdbcClient jdbc = JdbcClient.create(dataSource);
            long first = Rows.insert(jdbc.sql("insert into project_role (name) values ('Developers')"));
            assertThat(first).isEqualTo(10000);
        }
    }
}
