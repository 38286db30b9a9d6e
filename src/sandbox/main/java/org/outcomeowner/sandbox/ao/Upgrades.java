package org.outcomeowner.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.outcomeowner.sandbox.host.AppException;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.stereotype.Component;

/** Runs the upgrade tasks of an app that have not run on this database. Each one is kept together with its version. */
@Component
final class Upgrades {
    private final PluginSettingsFactory settings;
    private final Tx tx;

    Upgrades(PluginSettingsFactory settings, Tx tx) {
        this.settings = settings;
        this.tx = tx;
    }

    /**
     * Runs them in the order of their versions.
     *
     * @throws AppException two have one version, or one fails; those before it stay done
     */
    void run(Namespace namespace, List<ActiveObjectsUpgradeTask> tasks, ActiveObjects tables) {
        requireDifferentVersions(tasks);
        tasks.stream()
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                .forEach(task -> run(namespace, task, tables));
    }

    private void run(Namespace namespace, ActiveObjectsUpgradeTask task, ActiveObjects tables) {
        PluginSettings versions = settings.createGlobalSettings();
        String key = namespace.prefix() + "#";
        ModelVersion present = ModelVersion.valueOf((String) versions.get(key));
        if (!task.getModelVersion().isNewerThan(present)) {
            return;
        }
        try {
            tx.run(() -> {
                task.upgrade(present, tables);
                versions.put(key, task.getModelVersion().toString());
            });
        } catch (RuntimeException | LinkageError e) {
            throw new AppException(
                    "Upgrade task %s, from version %s to %s, failed: %s"
                            .formatted(task.getClass().getName(), present, task.getModelVersion(), e),
                    e);
        }
    }

    private static void requireDifferentVersions(List<ActiveObjectsUpgradeTask> tasks) {
        Set<ModelVersion> seen = new HashSet<>();
        for (ActiveObjectsUpgradeTask task : tasks) {
            if (!seen.add(task.getModelVersion())) {
                throw new AppException("Two upgrade tasks have version %s".formatted(task.getModelVersion()));
            }
        }
    }
}
