package org.outcomeowner.sandbox.schedule;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.RunOutcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes {@code job_run}, and keeps the latest runs of each job only. */
@Component
final class RunRows {
    private static final int KEPT = 20;

    private final JdbcClient jdbc;
    private final Tx tx;

    RunRows(JdbcClient jdbc, Tx tx) {
        this.jdbc = jdbc;
        this.tx = tx;
    }

    void add(JobRun run) {
        String job = run.job().toString();
        tx.run(() -> {
            jdbc.sql("insert into job_run (job_id, node, started, duration_ms, outcome, message)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(
                            job,
                            run.node(),
                            run.started().toEpochMilli(),
                            run.durationMs(),
                            run.outcome().name(),
                            run.message())
                    .update();
            jdbc.sql("delete from job_run where job_id = ? and id not in"
                            + " (select id from job_run where job_id = ? order by id desc limit " + KEPT + ")")
                    .params(job, job)
                    .update();
        });
    }

    Optional<JobRun> last(JobId job) {
        return jdbc.sql("select * from job_run where job_id = ? order by id desc limit 1")
                .param(job.toString())
                .query(RunRows::run)
                .optional();
    }

    Optional<JobRun> lastSuccess(JobId job) {
        return jdbc.sql("select * from job_run where job_id = ? and outcome = ? order by id desc limit 1")
                .params(job.toString(), RunOutcome.SUCCESS.name())
                .query(RunRows::run)
                .optional();
    }

    private static JobRun run(ResultSet row, int number) throws SQLException {
        return new JobRun(
                JobId.of(row.getString("job_id")),
                row.getString("node"),
                Instant.ofEpochMilli(row.getLong("started")),
                row.getLong("duration_ms"),
                RunOutcome.valueOf(row.getString("outcome")),
                row.getString("message"));
    }
}
