package org.outcomeowner.sandbox.workflow;

import com.opensymphony.workflow.spi.SimpleStep;
import com.opensymphony.workflow.spi.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Date;
import java.util.List;
import org.outcomeowner.sandbox.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of current and finished steps. */
final class StepRows {
    private static final String SELECT = "select * from workflow_step ";

    private final JdbcClient jdbc;

    StepRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Step insert(NewStep step) {
        long id = Rows.insert(jdbc.sql("""
                        insert into workflow_step (entry_id, is_current, step_id, action_id, step_owner, status, started, due)
                        values (?, true, ?, 0, ?, ?, ?, ?)
                        """)
                .params(step.entryId(), step.stepId(), step.owner(), step.status())
                .params(timestamp(step.start()), timestamp(step.due())));
        for (long previous : step.previous()) {
            jdbc.sql("insert into workflow_step_previous (step_id, previous_id) values (?, ?)")
                    .params(id, previous)
                    .update();
        }
        return step(id);
    }

    Step step(long id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(this::read).single();
    }

    List<Step> of(long entryId, boolean current) {
        return jdbc.sql(SELECT + "where entry_id = ? and is_current = ? order by id desc")
                .params(entryId, current)
                .query(this::read)
                .list();
    }

    void finish(long id, int actionId, Date finished, String status, String caller) {
        jdbc.sql("update workflow_step set action_id = ?, finished = ?, status = ?, caller = ? where id = ?")
                .params(actionId, timestamp(finished), status, caller, id)
                .update();
    }

    void moveToHistory(long id) {
        jdbc.sql("update workflow_step set is_current = false where id = ?")
                .param(id)
                .update();
    }

    private Step read(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        return new SimpleStep(
                id,
                row.getLong("entry_id"),
                row.getInt("step_id"),
                row.getInt("action_id"),
                row.getString("step_owner"),
                row.getTimestamp("started"),
                row.getTimestamp("due"),
                row.getTimestamp("finished"),
                row.getString("status"),
                previousOf(id),
                row.getString("caller"));
    }

    private long[] previousOf(long id) {
        return jdbc
                .sql("select previous_id from workflow_step_previous where step_id = ? order by previous_id")
                .param(id)
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    private static Timestamp timestamp(Date date) {
        return date == null ? null : new Timestamp(date.getTime());
    }
}
