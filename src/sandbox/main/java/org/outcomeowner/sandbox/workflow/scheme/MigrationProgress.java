package org.outcomeowner.sandbox.workflow.scheme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who works on a migration and how far it is. */
@Component
final class MigrationProgress {
    /** After this long without a sign of life a migration counts as left behind by its node. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    MigrationProgress(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes a running migration that nobody works on; false if somebody does, or it has ended. */
    boolean claim(long id, String worker) {
        return jdbc.sql("update workflow_migration set worker = ?, last_sign = ?"
                                + " where id = ? and running and (worker is null or last_sign < ?)")
                        .params(worker, now(), id, silentSince())
                        .update()
                == 1;
    }

    /** Counts an issue as done; false if another worker has taken over. */
    boolean countOne(long id, String worker) {
        return jdbc.sql("update workflow_migration set done = done + 1, last_sign = ?"
                                + " where id = ? and running and worker = ?")
                        .params(now(), id, worker)
                        .update()
                == 1;
    }

    void finish(long id, String state, String message) {
        jdbc.sql("update workflow_migration set state = ?, message = ?, running = null where id = ?")
                .params(Arrays.asList(state, message, id))
                .update();
    }

    /** Lets another worker take it at once. */
    void release(long id, String worker) {
        jdbc.sql("update workflow_migration set worker = null where id = ? and worker = ?")
                .params(id, worker)
                .update();
    }

    Optional<MigrationView> byId(long id) {
        return jdbc.sql("select * from workflow_migration where id = ?")
                .param(id)
                .query(this::view)
                .optional();
    }

    Optional<MigrationView> running() {
        return jdbc.sql("select * from workflow_migration where running")
                .query(this::view)
                .optional();
    }

    List<MigrationView> latest(int most) {
        return jdbc.sql("select * from workflow_migration order by id desc limit ?")
                .param(most)
                .query(this::view)
                .list();
    }

    private MigrationView view(ResultSet row, int number) throws SQLException {
        String message = row.getString("message");
        boolean unattended =
                row.getString("worker") == null || row.getTimestamp("last_sign").before(silentSince());
        return new MigrationView(
                row.getLong("id"),
                row.getString("title"),
                row.getString("state"),
                row.getLong("done"),
                row.getLong("total"),
                row.getString("started_by"),
                row.getTimestamp("started").toInstant(),
                message == null ? "" : message,
                row.getString("state").equals("RUNNING") && unattended);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Timestamp silentSince() {
        return Timestamp.from(clock.instant().minus(SILENCE));
    }
}
