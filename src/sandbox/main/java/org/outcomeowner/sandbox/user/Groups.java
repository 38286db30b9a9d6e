package org.outcomeowner.sandbox.user;

import java.util.List;
import java.util.NoSuchElementException;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes {@code user_group} and {@code membership}. */
@Component
final class Groups {
    private final JdbcClient jdbc;
    private final Tx tx;

    Groups(JdbcClient jdbc, Tx tx) {
        this.jdbc = jdbc;
        this.tx = tx;
    }

    boolean exists(String name) {
        return count("select count(*) from user_group where name = ?", name) > 0;
    }

    boolean isMember(String userKey, String group) {
        return count("select count(*) from membership where user_key = ? and group_name = ?", userKey, group) > 0;
    }

    List<String> all() {
        return names("select name from user_group order by name");
    }

    List<String> of(String userKey) {
        return names("select group_name from membership where user_key = ? order by group_name", userKey);
    }

    void create(String name) {
        tx.run(() -> {
            if (!exists(name)) {
                jdbc.sql("insert into user_group (name) values (?)").param(name).update();
            }
        });
    }

    void add(String userKey, String group) {
        if (!exists(group)) {
            throw new NoSuchElementException("Group “" + group + "” does not exist");
        }
        tx.run(() -> {
            if (!isMember(userKey, group)) {
                jdbc.sql("insert into membership (user_key, group_name) values (?, ?)")
                        .params(userKey, group)
                        .update();
            }
        });
    }

    void remove(String userKey, String group) {
        jdbc.sql("delete from membership where user_key = ? and group_name = ?")
                .params(userKey, group)
                .update();
    }

    private List<String> names(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(String.class).list();
    }

    private int count(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(Integer.class).single();
    }
}
