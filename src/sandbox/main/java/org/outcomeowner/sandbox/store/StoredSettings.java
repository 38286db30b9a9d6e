package org.outcomeowner.sandbox.store;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The settings of one namespace, within the limits that SAL documents. */
final class StoredSettings implements PluginSettings {
    private static final int LONGEST_KEY = 255;
    private static final int LONGEST_VALUE = 99_000;

    private final String namespace;
    private final JdbcClient jdbc;
    private final Tx tx;

    StoredSettings(String namespace, JdbcClient jdbc, Tx tx) {
        this.namespace = namespace;
        this.jdbc = jdbc;
        this.tx = tx;
    }

    @Override
    public Object get(String key) {
        checkKey(key);
        return find(key).map(TaggedValue::value).orElse(null);
    }

    @Override
    public Object put(String key, Object value) {
        checkKey(key);
        if (value == null) {
            return remove(key);
        }
        TaggedValue tagged = tagged(key, value);
        return tx.call(() -> {
            Object before = remove(key);
            jdbc.sql("insert into plugin_setting (namespace, setting_key, kind, val) values (?, ?, ?, ?)")
                    .params(namespace, key, tagged.kind(), tagged.text())
                    .update();
            return before;
        });
    }

    @Override
    public Object remove(String key) {
        checkKey(key);
        return tx.call(() -> {
            Object before = get(key);
            jdbc.sql("delete from plugin_setting where namespace = ? and setting_key = ?")
                    .params(namespace, key)
                    .update();
            return before;
        });
    }

    private static TaggedValue tagged(String key, Object value) {
        if (!(value instanceof String || value instanceof List || value instanceof Map)) {
            throw new IllegalArgumentException(
                    "Setting “%s” must be a String, a List<String>, a Map<String, String> or Properties, was %s"
                            .formatted(key, value.getClass().getName()));
        }
        TaggedValue tagged = TaggedValue.of(value);
        if (tagged.text().length() > LONGEST_VALUE) {
            throw new IllegalArgumentException("Setting “%s” must have at most %d characters, had %d"
                    .formatted(key, LONGEST_VALUE, tagged.text().length()));
        }
        return tagged;
    }

    private static void checkKey(String key) {
        if (key == null) {
            throw new IllegalArgumentException("The key of a setting must not be null");
        }
        if (key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("The key of a setting must have at most %d characters, had %d"
                    .formatted(LONGEST_KEY, key.length()));
        }
    }

    private Optional<TaggedValue> find(String key) {
        return jdbc.sql("select kind, val from plugin_setting where namespace = ? and setting_key = ?")
                .params(namespace, key)
                .query((row, number) -> new TaggedValue(row.getString("kind"), row.getString("val")))
                .optional();
    }
}
