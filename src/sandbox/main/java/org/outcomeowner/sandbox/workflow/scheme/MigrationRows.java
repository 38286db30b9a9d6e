package org.outcomeowner.sandbox.workflow.scheme;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.outcomeowner.sandbox.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes and reads what a migration was asked to do. */
@Component
final class MigrationRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    MigrationRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DuplicateKeyException another one runs */
    long insert(String title, SchemeChange change, long total, ApplicationUser user) {
        Timestamp now = Timestamp.from(clock.instant());
        return Rows.insert(jdbc.sql("""
                        insert into workflow_migration
                            (title, project_id, scheme_id, state, running, total, done, started, started_by, last_sign)
                        values (?, ?, ?, 'RUNNING', true, ?, 0, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        title,
                        change.projectId(),
                        change.schemeId(),
                        total,
                        now,
                        user == null ? null : user.getKey(),
                        now)));
    }

    void insertTargets(long id, SchemeChange change) {
        change.mappings().forEach((type, workflow) -> jdbc.sql(
                        "insert into workflow_migration_target (migration_id, issue_type_id, workflow_name)"
                                + " values (?, ?, ?)")
                .params(Arrays.asList(id, type == null ? null : Long.valueOf(type), workflow))
                .update());
    }

    void insertAnswers(long id, Map<String, String> answers) {
        answers.forEach((question, status) -> jdbc.sql(
                        "insert into workflow_migration_status (migration_id, question, status_id) values (?, ?, ?)")
                .params(id, question, Long.valueOf(status))
                .update());
    }

    SchemeChange change(long id) {
        Map<String, String> mappings = new HashMap<>();
        jdbc.sql("select issue_type_id, workflow_name from workflow_migration_target where migration_id = ?")
                .param(id)
                .query(row -> {
                    mappings.put(row.getString(1), row.getString(2));
                });
        return jdbc.sql("select project_id, scheme_id from workflow_migration where id = ?")
                .param(id)
                .query((row, number) -> new SchemeChange(
                        Rows.nullableLong(row, "project_id"), Rows.nullableLong(row, "scheme_id"), mappings))
                .single();
    }

    Map<String, String> answers(long id) {
        Map<String, String> answers = new HashMap<>();
        jdbc.sql("select question, status_id from workflow_migration_status where migration_id = ?")
                .param(id)
                .query(row -> {
                    answers.put(row.getString(1), row.getString(2));
                });
        return answers;
    }

    /** The key of who started it; null if nobody was logged in. */
    String startedBy(long id) {
        return jdbc.sql("select started_by from workflow_migration where id = ?")
                .param(id)
                .query((row, number) -> new String[] {row.getString(1)})
                .single()[0];
    }
}
