package org.outcomeowner.sandbox.store;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imitates SAL's {@link PluginSettingsFactory} over {@code plugin_setting}. */
@Component
final class SandboxPluginSettingsFactory implements PluginSettingsFactory {
    private static final String GLOBAL = "";

    private final JdbcClient jdbc;
    private final Tx tx;

    SandboxPluginSettingsFactory(JdbcClient jdbc, Tx tx) {
        this.jdbc = jdbc;
        this.tx = tx;
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new StoredSettings(key == null ? GLOBAL : key, jdbc, tx);
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return createSettingsForKey(null);
    }
}
