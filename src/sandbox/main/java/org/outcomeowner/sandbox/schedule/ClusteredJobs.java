package org.outcomeowner.sandbox.schedule;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Jobs that run once per cluster: rows of {@code scheduled_job}, claimed by an update that only one node can win. */
@Component
final class ClusteredJobs implements JobStore {
    private static final String FREE = " and (claimed_until is null or claimed_until < ?)";
    private static final String SELECT = "select * from scheduled_job";

    private final JdbcClient jdbc;
    private final Tx tx;

    ClusteredJobs(JdbcClient jdbc, Tx tx) {
        this.jdbc = jdbc;
        this.tx = tx;
    }

    @Override
    public void put(Job job) {
        StoredSchedule schedule = StoredSchedule.of(job.schedule());
        Object[] values = {
            job.runner().toString(),
            schedule.intervalMs(),
            schedule.firstRun(),
            schedule.cron(),
            schedule.zone(),
            job.parameters().stored(),
            job.nextRun().toEpochMilli(),
            job.id().toString()
        };
        tx.run(() -> {
            int updated = jdbc.sql("update scheduled_job set runner_key = ?, interval_ms = ?, first_run = ?, cron = ?,"
                            + " zone = ?, parameters = ?, next_run = ? where job_id = ?")
                    .params(values)
                    .update();
            if (updated == 0) {
                jdbc.sql("insert into scheduled_job (runner_key, interval_ms, first_run, cron, zone, parameters,"
                                + " next_run, job_id) values (?, ?, ?, ?, ?, ?, ?, ?)")
                        .params(values)
                        .update();
            }
        });
    }

    @Override
    public Optional<Job> find(JobId id) {
        return jdbc.sql(SELECT + " where job_id = ?")
                .param(id.toString())
                .query(ClusteredJobs::job)
                .optional();
    }

    @Override
    public List<Job> all() {
        return jdbc.sql(SELECT + " order by job_id").query(ClusteredJobs::job).list();
    }

    @Override
    public void remove(JobId id) {
        jdbc.sql("delete from scheduled_job where job_id = ?")
                .param(id.toString())
                .update();
    }

    @Override
    public List<Job> due(Instant now) {
        return jdbc.sql(SELECT + " where next_run <= ?" + FREE + " order by next_run, job_id")
                .params(now.toEpochMilli(), now.toEpochMilli())
                .query(ClusteredJobs::job)
                .list();
    }

    @Override
    public boolean claimDue(Job job, Lease lease) {
        return jdbc.sql("update scheduled_job set claimed_by = ?, claimed_until = ? where job_id = ? and next_run = ?"
                                + FREE)
                        .params(
                                lease.process(),
                                lease.until().toEpochMilli(),
                                job.id().toString(),
                                job.nextRun().toEpochMilli(),
                                lease.now().toEpochMilli())
                        .update()
                == 1;
    }

    @Override
    public boolean claim(Job job, Lease lease) {
        return jdbc.sql("update scheduled_job set claimed_by = ?, claimed_until = ? where job_id = ?" + FREE)
                        .params(
                                lease.process(),
                                lease.until().toEpochMilli(),
                                job.id().toString(),
                                lease.now().toEpochMilli())
                        .update()
                == 1;
    }

    @Override
    public boolean renew(JobId id, Lease lease) {
        return jdbc.sql("update scheduled_job set claimed_until = ? where job_id = ? and claimed_by = ?")
                        .params(lease.until().toEpochMilli(), id.toString(), lease.process())
                        .update()
                == 1;
    }

    @Override
    public void release(JobId id, String process) {
        jdbc.sql("update scheduled_job set claimed_by = null, claimed_until = null where job_id = ? and claimed_by = ?")
                .params(id.toString(), process)
                .update();
    }

    @Override
    public void done(Job job, String process, Optional<Instant> next) {
        // One that was scheduled anew during the run has another next time, which stays.
        tx.run(() -> {
            long due = job.nextRun().toEpochMilli();
            next.ifPresentOrElse(
                    time -> jdbc.sql("update scheduled_job set next_run = ? where job_id = ? and claimed_by = ?"
                                    + " and next_run = ?")
                            .params(time.toEpochMilli(), job.id().toString(), process, due)
                            .update(),
                    () -> jdbc.sql("delete from scheduled_job where job_id = ? and claimed_by = ? and next_run = ?")
                            .params(job.id().toString(), process, due)
                            .update());
            release(job.id(), process);
        });
    }

    @Override
    public void releaseAllOf(String nodeName) {
        jdbc.sql("update scheduled_job set claimed_by = null, claimed_until = null where claimed_by like ?")
                .param(nodeName + "#%")
                .update();
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        String claimedBy = row.getString("claimed_by");
        return new Job(
                JobId.of(row.getString("job_id")),
                JobRunnerKey.of(row.getString("runner_key")),
                RunMode.RUN_ONCE_PER_CLUSTER,
                StoredSchedule.read(row).schedule(),
                new Parameters(row.getString("parameters")),
                Instant.ofEpochMilli(row.getLong("next_run")),
                claimedBy == null ? "" : claimedBy);
    }
}
