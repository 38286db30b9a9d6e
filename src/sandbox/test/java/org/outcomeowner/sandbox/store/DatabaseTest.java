package org.outcomeowner.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.springframework.jdbc.core.simple.JdbcClient;

public class DatabaseTest {
    @Rule
    public TemporaryFolder home = new TemporaryFolder();

    @Test
    public void keepsDataInAFileBelowHome() {
        DatabaseLocation location = DatabaseLocation.h2(home.getRoot().toPath());
        try (HikariDataSource first = Database.open(location)) {
            JdbcClient.create(first)
                    .sql("insert into user_group (name) values ('kept')")
                    .update();
        }
        try (HikariDataSource again = Database.open(location)) {
            assertThat(JdbcClient.create(again)
                            .sql("select name from user_group")
                            .query(String.class)
                            .list())
                    .containsExactly("kept");
        }
    }

    @Test
    public void saysWhichDatabaseIsDownAndKeepsThePasswordToItself() {
        DatabaseLocation nobodyThere =
                new DatabaseLocation("jdbc:postgresql://127.0.0.1:1/jira?user=jira&password=secret&connectTimeout=1");
        assertThatThrownBy(() -> Database.open(nobodyThere))
                .isInstanceOf(DatabaseDownException.class)
                .hasMessageStartingWith("Database jdbc:postgresql://127.0.0.1:1/jira cannot be opened: ")
                .hasMessageNotContaining("secret");
    }

    @Test
    public void refusesADatabaseFullOfSomebodyElsesTables() throws SQLException {
        DatabaseLocation foreign = memory();
        try (Connection ignored = execute(foreign, "create table payroll (id int)")) {
            assertThatThrownBy(() -> Database.open(foreign))
                    .isInstanceOf(WrongSchemaException.class)
                    .hasMessageContaining("does not hold this sandbox's tables");
        }
    }

    @Test
    public void refusesADatabaseOfANewerSandbox() throws SQLException {
        DatabaseLocation location = memory();
        try (HikariDataSource ignored = Database.open(location);
                Connection newer = execute(
                        location,
                        "insert into \"flyway_schema_history\" values (999, '999', 'later', 'SQL', 'V999__later.sql', 1,"
                                + " 'x', now(), 1, true)")) {
            assertThatThrownBy(() -> Database.open(location)).isInstanceOf(WrongSchemaException.class);
        }
    }

    @Test
    public void refusesOtherKindsOfDatabases() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatabaseLocation("jdbc:mysql://host/jira?password=secret"))
                .withMessage("Database “jdbc:mysql://host/jira” must be jdbc:postgresql://… or jdbc:h2:…");
    }

    private static DatabaseLocation memory() {
        return DatabaseLocation.inMemory(UUID.randomUUID().toString());
    }

    private static Connection execute(DatabaseLocation location, String sql) throws SQLException {
        Connection connection = DriverManager.getConnection(location.url());
        connection.createStatement().execute(sql);
        return connection;
    }
}
