package org.outcomeowner.sandbox.automation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The log of rules, the last first. */
@Component
final class AutomationLog {
    private final JdbcClient jdbc;
    private final Clock clock;

    AutomationLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes what became of a rule; no message means that it ran. */
    long add(String issueKey, String transition, String message) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into automation_run (ran_at, issue_key, transition, success, message) values (?, ?, ?, ?, ?)")
                .params(Timestamp.from(clock.instant()), issueKey, transition, message.isEmpty(), message)
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }

    List<AutomationRun> last(int count) {
        return jdbc.sql("select id, ran_at, issue_key, transition, success, message from automation_run"
                        + " order by id desc limit ?")
                .param(count)
                .query((row, number) -> new AutomationRun(
                        row.getLong("id"),
                        row.getTimestamp("ran_at").toString(),
                        row.getString("issue_key"),
                        row.getString("transition"),
                        row.getBoolean("success"),
                        row.getString("message")))
                .list();
    }
}
