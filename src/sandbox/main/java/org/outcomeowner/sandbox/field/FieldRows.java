package org.outcomeowner.sandbox.field;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.sandbox.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes {@code custom_field}. */
@Component
final class FieldRows {
    private final JdbcClient jdbc;

    FieldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FieldRow> all() {
        return jdbc.sql("select * from custom_field order by name, id")
                .query(FieldRows::row)
                .list();
    }

    Optional<FieldRow> byId(long id) {
        return jdbc.sql("select * from custom_field where id = ?")
                .param(id)
                .query(FieldRows::row)
                .optional();
    }

    long insert(FieldRow field) {
        return Rows.insert(
                jdbc.sql("insert into custom_field (name, description, type_key, searcher_key) values (?, ?, ?, ?)")
                        .params(field.name(), field.description(), field.typeKey(), field.searcherKey()));
    }

    /** Values and contexts go with the field; its places on screens and in configurations too. */
    void delete(long id) {
        String fieldId = "customfield_" + id;
        jdbc.sql("delete from screen_item where field_id = ?").param(fieldId).update();
        jdbc.sql("delete from field_configuration_item where field_id = ?")
                .param(fieldId)
                .update();
        jdbc.sql("delete from custom_field where id = ?").param(id).update();
    }

    private static FieldRow row(ResultSet row, int number) throws SQLException {
        return new FieldRow(
                row.getLong("id"),
                row.getString("name"),
                row.getString("description"),
                row.getString("type_key"),
                row.getString("searcher_key"));
    }
}
