package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes {@code workflow} and {@code workflow_draft}. */
@Component
final class WorkflowRows {
    private static final String LIVE = "select id, name, description, descriptor, built_in, false as draft, updated,"
            + " update_author_key from workflow";
    private static final String DRAFTS = "select w.id, w.name, w.description, d.descriptor, w.built_in, true as draft,"
            + " d.updated, d.update_author_key from workflow_draft d join workflow w on w.id = d.workflow_id";

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkflowRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<WorkflowRow> all() {
        return jdbc.sql(LIVE + " order by name").query(WorkflowRows::row).list();
    }

    List<WorkflowRow> drafts() {
        return jdbc.sql(DRAFTS + " order by w.name").query(WorkflowRows::row).list();
    }

    Optional<WorkflowRow> builtIn() {
        return jdbc.sql(LIVE + " where built_in").query(WorkflowRows::row).optional();
    }

    /** The live workflow, which no other transaction changes until this one ends. */
    Optional<WorkflowRow> lock(String name) {
        return jdbc.sql(LIVE + " where name = ? for update")
                .param(name)
                .query(WorkflowRows::row)
                .optional();
    }

    Optional<WorkflowRow> live(String name) {
        return jdbc.sql(LIVE + " where name = ?")
                .param(name)
                .query(WorkflowRows::row)
                .optional();
    }

    Optional<WorkflowRow> draft(String parentName) {
        return jdbc.sql(DRAFTS + " where w.name = ?")
                .param(parentName)
                .query(WorkflowRows::row)
                .optional();
    }

    void insert(String name, String description, String xml, ApplicationUser author) {
        jdbc.sql("insert into workflow (name, description, descriptor, updated, update_author_key)"
                        + " values (?, ?, ?, ?, ?)")
                .params(name, description, xml, now(), key(author))
                .update();
    }

    void insertBuiltIn(String name, String description, String xml) {
        jdbc.sql("insert into workflow (name, description, descriptor, updated, built_in) values (?, ?, ?, ?, true)")
                .params(name, description, xml, now())
                .update();
    }

    /** Gives the workflow, and the issues in it, another name. */
    void rename(WorkflowRow row, String newName, String description, ApplicationUser author) {
        jdbc.sql("update workflow set name = ?, description = ?, updated = ?, update_author_key = ? where id = ?")
                .params(newName, description, now(), key(author), row.id())
                .update();
        jdbc.sql("update workflow_entry set workflow_name = ? where workflow_name = ?")
                .params(newName, row.name())
                .update();
    }

    void delete(String name) {
        jdbc.sql("delete from workflow where name = ?").param(name).update();
    }

    void update(String name, String xml, ApplicationUser author) {
        jdbc.sql("update workflow set descriptor = ?, updated = ?, update_author_key = ? where name = ?")
                .params(xml, now(), key(author), name)
                .update();
    }

    void putDraft(String parentName, String xml, ApplicationUser author) {
        removeDraft(parentName);
        jdbc.sql("insert into workflow_draft (workflow_id, descriptor, updated, update_author_key)"
                        + " select id, ?, cast(? as timestamp with time zone), ? from workflow where name = ?")
                .params(xml, now(), key(author), parentName)
                .update();
    }

    boolean removeDraft(String parentName) {
        return jdbc.sql("delete from workflow_draft where workflow_id = (select id from workflow where name = ?)")
                        .param(parentName)
                        .update()
                > 0;
    }

    /** The ids of the steps that issues of the workflow are in. */
    List<Integer> occupiedSteps(String name) {
        return jdbc.sql("select distinct s.step_id from workflow_step s join workflow_entry e on e.id = s.entry_id"
                        + " where s.is_current and e.workflow_name = ? order by s.step_id")
                .param(name)
                .query(Integer.class)
                .list();
    }

    private static WorkflowRow row(ResultSet row, int number) throws SQLException {
        return new WorkflowRow(
                row.getLong("id"),
                row.getString("name"),
                row.getString("description"),
                row.getString("descriptor"),
                row.getBoolean("built_in"),
                row.getBoolean("draft"),
                row.getTimestamp("updated").toInstant(),
                row.getString("update_author_key"));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String key(ApplicationUser author) {
        return author == null ? null : author.getKey();
    }
}
