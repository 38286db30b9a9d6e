package org.outcomeowner.sandbox.field.screen;

import java.util.List;
import java.util.Optional;
import org.outcomeowner.sandbox.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes field configurations and their schemes. */
@Component
final class LayoutRows {
    record Layout(long id, String name) {}

    record Item(String fieldId, boolean required, boolean hidden, String description) {}

    private final JdbcClient jdbc;

    LayoutRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The configuration of the project's scheme for the issue type; none without a scheme. */
    Optional<Layout> layoutOf(long projectId, Long issueTypeId) {
        return jdbc
                .sql("select c.id, c.name from field_configuration c"
                        + " join field_configuration_scheme_item i on i.configuration_id = c.id"
                        + " join project p on p.field_configuration_scheme_id = i.scheme_id"
                        + " where p.id = :project and (i.issue_type_id is null or i.issue_type_id = :type)"
                        + " order by case when i.issue_type_id is null then 1 else 0 end")
                .param("project", projectId)
                .param("type", issueTypeId == null ? -1L : issueTypeId)
                .query((row, number) -> new Layout(row.getLong(1), row.getString(2)))
                .list()
                .stream()
                .findFirst();
    }

    Optional<Layout> defaultLayout() {
        return jdbc
                .sql("select id, name from field_configuration where is_default order by id")
                .query((row, number) -> new Layout(row.getLong(1), row.getString(2)))
                .list()
                .stream()
                .findFirst();
    }

    List<Item> items(long layoutId) {
        return jdbc.sql("select field_id, required, hidden, description from field_configuration_item"
                        + " where configuration_id = ? order by field_id")
                .param(layoutId)
                .query((row, number) ->
                        new Item(row.getString(1), row.getBoolean(2), row.getBoolean(3), row.getString(4)))
                .list();
    }

    long insert(String name, boolean isDefault) {
        return Rows.insert(jdbc.sql("insert into field_configuration (name, is_default) values (?, ?)")
                .params(name, isDefault));
    }

    void replaceItem(long layoutId, Item item) {
        jdbc.sql("delete from field_configuration_item where configuration_id = ? and field_id = ?")
                .params(layoutId, item.fieldId())
                .update();
        jdbc.sql("insert into field_configuration_item (configuration_id, field_id, required, hidden, description)"
                        + " values (?, ?, ?, ?, ?)")
                .params(layoutId, item.fieldId(), item.required(), item.hidden(), item.description())
                .update();
    }

    long insertScheme(String name) {
        return Rows.insert(jdbc.sql("insert into field_configuration_scheme (name) values (?)")
                .param(name));
    }

    void mapIssueType(long schemeId, Long issueTypeId, long layoutId) {
        jdbc.sql("insert into field_configuration_scheme_item (scheme_id, issue_type_id, configuration_id)"
                        + " values (?, ?, ?)")
                .params(schemeId, issueTypeId, layoutId)
                .update();
    }

    void setProjectScheme(long projectId, long schemeId) {
        jdbc.sql("update project set field_configuration_scheme_id = ? where id = ?")
                .params(schemeId, projectId)
                .update();
    }
}
