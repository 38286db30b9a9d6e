package org.outcomeowner.sandbox.cluster;

import java.time.Instant;
import java.util.List;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes {@code cluster_node}. */
@Component
final class NodeRows {
    private final JdbcClient jdbc;
    private final Tx tx;

    NodeRows(JdbcClient jdbc, Tx tx) {
        this.jdbc = jdbc;
        this.tx = tx;
    }

    void seen(ThisNode node, Instant now) {
        tx.run(() -> {
            int updated = jdbc.sql("update cluster_node set process = ?, seen = ? where name = ?")
                    .params(node.process(), now.toEpochMilli(), node.name())
                    .update();
            if (updated == 0) {
                jdbc.sql("insert into cluster_node (name, process, seen) values (?, ?, ?)")
                        .params(node.name(), node.process(), now.toEpochMilli())
                        .update();
            }
        });
    }

    List<String> seenSince(Instant moment) {
        return jdbc.sql("select name from cluster_node where seen >= ? order by name")
                .param(moment.toEpochMilli())
                .query(String.class)
                .list();
    }

    void remove(ThisNode node) {
        jdbc.sql("delete from cluster_node where process = ?")
                .param(node.process())
                .update();
    }
}
