package org.outcomeowner.sandbox.workflow.scheme;

import com.atlassian.jira.workflow.WorkflowException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes {@code workflow_scheme} with its items and projects. */
@Component
final class WorkflowSchemeRows {
    private record Head(long id, String name, String description) {}

    private final JdbcClient jdbc;

    WorkflowSchemeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StoredScheme> all() {
        return jdbc
                .sql("select id, name, description from workflow_scheme order by name")
                .query(Head.class)
                .list()
                .stream()
                .map(this::scheme)
                .toList();
    }

    Optional<StoredScheme> byId(long id) {
        return jdbc.sql("select id, name, description from workflow_scheme where id = ?")
                .param(id)
                .query(Head.class)
                .optional()
                .map(this::scheme);
    }

    Optional<StoredScheme> byName(String name) {
        return jdbc.sql("select id, name, description from workflow_scheme where name = ?")
                .param(name)
                .query(Head.class)
                .optional()
                .map(this::scheme);
    }

    Optional<StoredScheme> ofProject(long projectId) {
        return jdbc.sql("select scheme_id from workflow_scheme_project where project_id = ?")
                .param(projectId)
                .query(Long.class)
                .optional()
                .flatMap(this::byId);
    }

    List<Long> projectIds(long schemeId) {
        return jdbc.sql("select p.project_id from workflow_scheme_project p join project j on j.id = p.project_id"
                        + " where p.scheme_id = ? order by j.project_key")
                .param(schemeId)
                .query(Long.class)
                .list();
    }

    List<Long> projectIdsWithoutScheme() {
        return jdbc.sql("select j.id from project j where not exists"
                        + " (select 1 from workflow_scheme_project p where p.project_id = j.id) order by j.project_key")
                .query(Long.class)
                .list();
    }

    long insert(String name, String description) {
        return Rows.insert(jdbc.sql("insert into workflow_scheme (name, description) values (?, ?)")
                .params(Arrays.asList(name, description)));
    }

    void update(long id, String name, String description) {
        jdbc.sql("update workflow_scheme set name = ?, description = ? where id = ?")
                .params(Arrays.asList(name, description, id))
                .update();
    }

    /**
     * Replaces the items of the scheme.
     *
     * @throws WorkflowException a workflow does not exist
     */
    void replaceItems(long id, Map<String, String> mappings) {
        jdbc.sql("delete from workflow_scheme_item where scheme_id = ?")
                .param(id)
                .update();
        mappings.forEach((type, workflow) -> insertItem(id, type, workflow));
    }

    private void insertItem(long id, String issueTypeId, String workflow) {
        int added = jdbc.sql("insert into workflow_scheme_item (scheme_id, issue_type_id, workflow_id)"
                        + " select ?, cast(? as bigint), id from workflow where name = ?")
                .params(Arrays.asList(id, issueTypeId == null ? null : Long.valueOf(issueTypeId), workflow))
                .update();
        if (added == 0) {
            throw new WorkflowException("There is no workflow “" + workflow + "”");
        }
    }

    boolean delete(long id) {
        return jdbc.sql("delete from workflow_scheme where id = ?").param(id).update() > 0;
    }

    /** Gives the project the scheme instead of the one it has; null takes its scheme away. */
    void assign(long projectId, Long schemeId) {
        jdbc.sql("delete from workflow_scheme_project where project_id = ?")
                .param(projectId)
                .update();
        if (schemeId != null) {
            jdbc.sql("insert into workflow_scheme_project (project_id, scheme_id) values (?, ?)")
                    .params(projectId, schemeId)
                    .update();
        }
    }

    private StoredScheme scheme(Head head) {
        return new StoredScheme(head.id(), head.name(), head.description(), false, items(head.id()));
    }

    private Map<String, String> items(long id) {
        Map<String, String> items = new HashMap<>();
        jdbc.sql("select i.issue_type_id, w.name from workflow_scheme_item i join workflow w on w.id = i.workflow_id"
                        + " where i.scheme_id = ?")
                .param(id)
                .query((row, number) -> items.put(row.getString(1), row.getString(2)))
                .list();
        return items;
    }
}
