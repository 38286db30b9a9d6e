package org.outcomeowner.sandbox.store;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A few connections outside of every transaction, for short statements that must be seen at once. They are not of the pool that
 * transactions use, so that a thread in a transaction never waits for a second connection that only other such threads could give back.
 */
@Component
public final class SideConnections implements DisposableBean {
    private static final int CONNECTIONS = 3;

    private final HikariDataSource main;
    private HikariDataSource pool;

    SideConnections(DataSource main) {
        this.main = (HikariDataSource) main;
    }

    /** Statements that are committed one by one; connects at the first call. To be used {@linkplain Tx#outside outside}. */
    public synchronized JdbcClient jdbc() {
        if (pool == null) {
            pool = new HikariDataSource(Database.pool(main.getJdbcUrl(), CONNECTIONS));
        }
        return JdbcClient.create(pool);
    }

    @Override
    public synchronized void destroy() {
        if (pool != null) {
            pool.close();
        }
    }
}
