package org.outcomeowner.sandbox.host;

import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.PluginAccessor;
import org.springframework.stereotype.Component;

/** Stands for {@code com.atlassian.plugin.PluginAccessor}. */
@Component
final class SandboxPluginAccessor implements PluginAccessor {
    private final AppRegistry registry;

    SandboxPluginAccessor(AppRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Plugin getPlugin(String key) {
        return registry.app(key)
                .map(InstalledApp::view)
                .map(app -> new InstalledPlugin(app.key(), app.name()))
                .orElse(null);
    }

    @Override
    public boolean isPluginEnabled(String key) {
        return registry.app(key).filter(app -> app.state() == AppState.ENABLED).isPresent();
    }

    @Override
    public boolean isPluginModuleEnabled(String completeKey) {
        return registry.module(completeKey).isPresent();
    }

    private record InstalledPlugin(String key, String name) implements Plugin {
        @Override
        public String getKey() {
            return key;
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
