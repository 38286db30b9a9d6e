package org.outcomeowner.sandbox.field.screen;

import java.util.List;
import java.util.Optional;
import org.outcomeowner.sandbox.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes screens, their tabs and the fields on them. */
@Component
final class ScreenRows {
    record Screen(long id, String name, String description) {}

    record Tab(long id, String name, int position) {}

    record Item(long id, String fieldId, int position) {}

    private final JdbcClient jdbc;

    ScreenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Screen> screens() {
        return jdbc.sql("select id, name, description from screen order by name")
                .query((row, number) -> new Screen(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    Optional<Screen> screen(long id) {
        return screens().stream().filter(screen -> screen.id() == id).findFirst();
    }

    List<Tab> tabs(long screenId) {
        return jdbc.sql("select id, name, position from screen_tab where screen_id = ? order by position, id")
                .param(screenId)
                .query((row, number) -> new Tab(row.getLong(1), row.getString(2), row.getInt(3)))
                .list();
    }

    List<Item> items(long tabId) {
        return jdbc.sql("select id, field_id, position from screen_item where tab_id = ? order by position, id")
                .param(tabId)
                .query((row, number) -> new Item(row.getLong(1), row.getString(2), row.getInt(3)))
                .list();
    }

    long insertScreen(String name) {
        return Rows.insert(jdbc.sql("insert into screen (name) values (?)").param(name));
    }

    long insertTab(long screenId, String name, int position) {
        return Rows.insert(jdbc.sql("insert into screen_tab (screen_id, name, position) values (?, ?, ?)")
                .params(screenId, name, position));
    }

    /** Fields from the position on make room. */
    void insertItem(long tabId, String fieldId, int position) {
        jdbc.sql("update screen_item set position = position + 1 where tab_id = ? and position >= ?")
                .params(tabId, position)
                .update();
        jdbc.sql("insert into screen_item (tab_id, field_id, position) values (?, ?, ?)")
                .params(tabId, fieldId, position)
                .update();
    }

    void deleteItem(long screenId, String fieldId) {
        jdbc.sql("delete from screen_item where field_id = ?"
                        + " and tab_id in (select id from screen_tab where screen_id = ?)")
                .params(fieldId, screenId)
                .update();
    }
}
