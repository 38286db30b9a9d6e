package org.outcomeowner.sandbox.security;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes {@code global_permission}. */
@Component
final class GlobalGrants {
    private final JdbcClient jdbc;

    GlobalGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void grant(String permission, String group) {
        jdbc.sql("insert into global_permission (permission, group_name) values (?, ?)")
                .params(permission, group)
                .update();
    }

    /** The groups that have the permission; null stands for everybody. */
    List<String> groups(String permission) {
        return jdbc.sql("select group_name from global_permission where permission = ?")
                .param(permission)
                .query((row, number) -> row.getString("group_name"))
                .list();
    }
}
