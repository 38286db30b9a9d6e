package org.outcomeowner.sandbox.cluster;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes {@code cluster_lock}. Each statement is committed at once: other nodes have to see it. */
final class LockRows {
    private final Supplier<JdbcClient> connections;
    private final Tx tx;
    private final Clock clock;

    LockRows(Supplier<JdbcClient> connections, Tx tx, Clock clock) {
        this.connections = connections;
        this.tx = tx;
        this.clock = clock;
    }

    /** Takes the lock if nobody holds it or its holder has shown no life for too long. */
    boolean acquire(String name, ThisNode node) {
        long now = clock.millis();
        long until = now + ClusterMembership.LEASE.toMillis();
        return takeOver(name, node, until, now) || !isHeld(name) && insert(name, node, until);
    }

    private boolean takeOver(String name, ThisNode node, long until, long now) {
        return update(
                        "update cluster_lock set node = ?, process = ?, held_until = ? where name = ? and held_until < ?",
                        node.name(),
                        node.process(),
                        until,
                        name,
                        now)
                == 1;
    }

    private boolean isHeld(String name) {
        return tx.outside(() -> connections
                .get()
                .sql("select 1 from cluster_lock where name = ?")
                .param(name)
                .query(Integer.class)
                .optional()
                .isPresent());
    }

    private boolean insert(String name, ThisNode node, long until) {
        try {
            update(
                    "insert into cluster_lock (name, node, process, held_until) values (?, ?, ?, ?)",
                    name,
                    node.name(),
                    node.process(),
                    until);
            return true;
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            return false;
        }
    }

    void release(String name, ThisNode node) {
        update("delete from cluster_lock where name = ? and process = ?", name, node.process());
    }

    /** Moves the end of all locks that the process holds. */
    void renew(String process, Instant until) {
        update("update cluster_lock set held_until = ? where process = ?", until.toEpochMilli(), process);
    }

    void releaseAllOf(String nodeName) {
        update("delete from cluster_lock where node = ?", nodeName);
    }

    private int update(String sql, Object... values) {
        return tx.outside(() -> connections.get().sql(sql).params(values).update());
    }
}
