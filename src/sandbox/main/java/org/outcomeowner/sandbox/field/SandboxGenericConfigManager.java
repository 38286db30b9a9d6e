package org.outcomeowner.sandbox.field;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import org.outcomeowner.sandbox.store.TaggedValue;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imitates {@link GenericConfigManager}: configuration objects under a data type and a key. */
@Component
final class SandboxGenericConfigManager implements GenericConfigManager {
    private final JdbcClient jdbc;
    private final Tx tx;

    SandboxGenericConfigManager(JdbcClient jdbc, Tx tx) {
        this.jdbc = jdbc;
        this.tx = tx;
    }

    @Override
    public void create(String dataType, String key, Object obj) {
        TaggedValue tagged = TaggedValue.of(obj);
        jdbc.sql("insert into generic_config (data_type, data_key, kind, val) values (?, ?, ?, ?)")
                .params(dataType, key, tagged.kind(), tagged.text())
                .update();
    }

    @Override
    public void update(String dataType, String key, Object obj) {
        tx.run(() -> {
            remove(dataType, key);
            if (obj != null) {
                create(dataType, key, obj);
            }
        });
    }

    @Override
    public Object retrieve(String dataType, String key) {
        return jdbc.sql("select kind, val from generic_config where data_type = ? and data_key = ?")
                .params(dataType, key)
                .query((row, number) -> new TaggedValue(row.getString("kind"), row.getString("val")))
                .optional()
                .map(TaggedValue::value)
                .orElse(null);
    }

    @Override
    public void remove(String dataType, String key) {
        jdbc.sql("delete from generic_config where data_type = ? and data_key = ?")
                .params(dataType, key)
                .update();
    }
}
