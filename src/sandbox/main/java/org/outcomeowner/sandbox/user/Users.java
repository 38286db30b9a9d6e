package org.outcomeowner.sandbox.user;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.outcomeowner.sandbox.store.Rows;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes {@code app_user}. User names are kept in lower case, as Jira compares them. */
@Component
final class Users {
    private final JdbcClient jdbc;
    private final Tx tx;

    Users(JdbcClient jdbc, Tx tx) {
        this.jdbc = jdbc;
        this.tx = tx;
    }

    Optional<StoredUser> byKey(String key) {
        return find("user_key", key);
    }

    Optional<StoredUser> byName(String name) {
        return name == null ? Optional.empty() : find("name", name.toLowerCase(Locale.ROOT));
    }

    Optional<StoredUser> byId(Long id) {
        return find("id", id);
    }

    List<StoredUser> all() {
        return jdbc.sql("select * from app_user order by display_name, name")
                .query(Users::user)
                .list();
    }

    List<StoredUser> inGroup(String group) {
        return jdbc.sql("select u.* from app_user u join membership m on m.user_key = u.user_key where m.group_name = ?"
                        + " order by u.display_name, u.name")
                .param(group)
                .query(Users::user)
                .list();
    }

    StoredUser create(NewUser user, String passwordHash) {
        String name = user.name().toLowerCase(Locale.ROOT);
        return tx.call(() -> {
            long id = Rows.insert(jdbc.sql("insert into app_user (user_key, name, display_name, email, password_hash,"
                            + " active) values (?, ?, ?, ?, ?, true)")
                    .params(name, name, user.displayName(), user.email(), passwordHash));
            String key = "JIRAUSER" + id;
            update(id, "user_key", key);
            return byKey(key).orElseThrow();
        });
    }

    void setActive(String key, boolean active) {
        update(byKey(key).orElseThrow().id(), "active", active);
    }

    void setLocale(String key, String locale) {
        update(byKey(key).orElseThrow().id(), "locale", locale);
    }

    Optional<String> passwordHash(String key) {
        return jdbc.sql("select password_hash from app_user where user_key = ?")
                .param(key)
                .query(String.class)
                .optional();
    }

    private void update(long id, String column, Object value) {
        jdbc.sql("update app_user set " + column + " = ? where id = ?")
                .params(value, id)
                .update();
    }

    private Optional<StoredUser> find(String column, Object value) {
        if (value == null) {
            return Optional.empty();
        }
        return jdbc.sql("select * from app_user where " + column + " = ?")
                .param(value)
                .query(Users::user)
                .optional();
    }

    private static StoredUser user(ResultSet row, int number) throws SQLException {
        return new StoredUser(
                row.getLong("id"),
                row.getString("user_key"),
                row.getString("name"),
                row.getString("display_name"),
                row.getString("email"),
                row.getBoolean("active"),
                row.getString("locale"));
    }
}
