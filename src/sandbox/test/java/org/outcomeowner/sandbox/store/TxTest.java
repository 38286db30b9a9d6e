package org.outcomeowner.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.After;
import org.junit.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

public class TxTest {
    private final HikariDataSource dataSource =
            Database.open(DatabaseLocation.inMemory(UUID.randomUUID().toString()));
    private final Tx tx = new Tx(new DataSourceTransactionManager(dataSource));
    private final SandboxProperties properties = new SandboxProperties(JdbcClient.create(dataSource), tx);

    @After
    public void close() {
        dataSource.close();
    }

    @Test
    public void anExceptionRollsBackTheInnerWorkToo() {
        assertThatThrownBy(() -> tx.run(() -> {
                    tx.run(() -> properties.put("inner", "done"));
                    throw new IllegalStateException("late failure");
                }))
                .hasMessage("late failure");
        assertThat(properties.get("inner")).isEmpty();
    }

    @Test
    public void workApartIsRolledBackAlone() {
        tx.run(() -> {
            properties.put("outer", "done");
            assertThatThrownBy(() -> tx.apart(() -> {
                        properties.put("apart", "done");
                        tx.run(() -> {
                            throw new IllegalStateException("refused");
                        });
                        return null;
                    }))
                    .hasMessage("refused");
        });
        assertThat(properties.get("outer")).contains("done");
        assertThat(properties.get("apart")).isEmpty();
    }

    @Test
    public void whatIsToFollowACommitDoesNotFollowARollBack() {
        List<String> seen = new ArrayList<>();
        assertThatThrownBy(() -> tx.run(() -> {
                    tx.afterCommit(() -> seen.add("told"));
                    throw new IllegalStateException("late failure");
                }))
                .hasMessage("late failure");
        assertThat(seen).isEmpty();
    }

    @Test
    public void aListenerMayWriteAfterTheCommit() {
        tx.run(() -> tx.afterCommit(() -> properties.put("listener", "wrote")));
        assertThat(properties.get("listener")).contains("wrote");
    }
}
