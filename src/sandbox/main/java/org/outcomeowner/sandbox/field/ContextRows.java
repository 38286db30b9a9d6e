package org.outcomeowner.sandbox.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outcomeowner.sandbox.store.Rows;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes {@code field_context} and what it applies to. */
@Component
final class ContextRows {
    private final JdbcClient jdbc;
    private final Tx tx;

    ContextRows(JdbcClient jdbc, Tx tx) {
        this.jdbc = jdbc;
        this.tx = tx;
    }

    /** The contexts of the field; those for named projects come first, because they win over a global one. */
    List<ContextRow> ofField(long fieldId) {
        List<ContextRow> contexts = new ArrayList<>(all().getOrDefault(fieldId, List.of()));
        contexts.sort((a, b) -> Boolean.compare(a.isGlobal(), b.isGlobal()));
        return contexts;
    }

    Optional<ContextRow> byId(long id) {
        return all().values().stream()
                .flatMap(List::stream)
                .filter(context -> context.id() == id)
                .findFirst();
    }

    /** Every context, by the field's id. */
    Map<Long, List<ContextRow>> all() {
        Map<Long, Set<Long>> projects = pairs("select context_id, project_id from field_context_project");
        Map<Long, Set<Long>> types = pairs("select context_id, issue_type_id from field_context_type");
        Map<Long, List<ContextRow>> contexts = new HashMap<>();
        jdbc.sql("select id, field_id, name from field_context order by id").query(row -> {
            long id = row.getLong("id");
            long fieldId = row.getLong("field_id");
            contexts.computeIfAbsent(fieldId, key -> new ArrayList<>())
                    .add(new ContextRow(
                            id,
                            fieldId,
                            row.getString("name"),
                            projects.getOrDefault(id, Set.of()),
                            texts(types.getOrDefault(id, Set.of()))));
        });
        return contexts;
    }

    long insert(ContextRow context) {
        return tx.call(() -> {
            long id = Rows.insert(jdbc.sql("insert into field_context (field_id, name, all_projects, all_issue_types)"
                            + " values (?, ?, ?, ?)")
                    .params(
                            context.fieldId(),
                            context.name(),
                            context.projects().isEmpty(),
                            context.issueTypes().isEmpty()));
            context.projects().forEach(project -> addProject(id, project));
            context.issueTypes().forEach(type -> addIssueType(id, Long.valueOf(type)));
            return id;
        });
    }

    private void addProject(long contextId, Long projectId) {
        jdbc.sql("insert into field_context_project (context_id, project_id) values (?, ?)")
                .params(contextId, projectId)
                .update();
    }

    private void addIssueType(long contextId, Long issueTypeId) {
        jdbc.sql("insert into field_context_type (context_id, issue_type_id) values (?, ?)")
                .params(contextId, issueTypeId)
                .update();
    }

    private Map<Long, Set<Long>> pairs(String sql) {
        Map<Long, Set<Long>> pairs = new HashMap<>();
        jdbc.sql(sql).query(row -> {
            pairs.computeIfAbsent(row.getLong(1), key -> new HashSet<>()).add(row.getLong(2));
        });
        return pairs;
    }

    private static Set<String> texts(Set<Long> ids) {
        Set<String> texts = new HashSet<>();
        ids.forEach(id -> texts.add(id.toString()));
        return texts;
    }
}
