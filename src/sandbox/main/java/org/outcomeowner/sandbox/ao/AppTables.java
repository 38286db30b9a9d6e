package org.outcomeowner.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.outcomeowner.sandbox.host.AppException;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.host.ModulePreparation;
import org.outcomeowner.sandbox.host.PerApp;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.stereotype.Component;

/**
 * The tables of each app: upgraded and completed when the app is enabled, there from then on. Nothing is ever dropped, neither by an
 * upgrade of the app nor when it is uninstalled.
 */
@Component
final class AppTables implements PerApp<ActiveObjects>, ModulePreparation {
    private final DataSource dataSource;
    private final Tx tx;
    private final Upgrades upgrades;
    private final Map<String, ActiveObjects> ready = new ConcurrentHashMap<>();

    AppTables(DataSource dataSource, Tx tx, Upgrades upgrades) {
        this.dataSource = dataSource;
        this.tx = tx;
        this.upgrades = upgrades;
    }

    @Override
    public Class<ActiveObjects> type() {
        return ActiveObjects.class;
    }

    /** The app's tables as they are at each call. */
    @Override
    public ActiveObjects forApp(String pluginKey) {
        return (ActiveObjects) Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (self, method, arguments) -> {
                    try {
                        return method.invoke(tables(pluginKey), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public void prepare(String pluginKey, List<AppModule> modules) {
        ready.remove(pluginKey);
        List<AoModule> described = modules.stream()
                .filter(module -> module.type().equals("ao"))
                .map(AoModule::new)
                .toList();
        if (described.size() > 1) {
            throw new AppException("It has %d <ao> modules, and may have one".formatted(described.size()));
        }
        described.forEach(module -> ready.put(pluginKey, prepare(module)));
    }

    private ActiveObjects prepare(AoModule module) {
        Namespace namespace = module.namespace();
        ActiveObjects tables = new SandboxActiveObjects(Managers.of(dataSource, namespace), tx);
        try {
            new SchemaLock(dataSource).hold(() -> {
                upgrades.run(
                        namespace,
                        module.upgradeTasks(),
                        new SandboxActiveObjects(Managers.of(dataSource, namespace), tx));
                tables.migrate(module.entities());
            });
            return tables;
        } catch (AppException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new AppException(
                    "Its tables cannot be made, module %s: %s"
                            .formatted(module.module().completeKey(), e.getMessage()),
                    e);
        }
    }

    private ActiveObjects tables(String pluginKey) {
        ActiveObjects tables = ready.get(pluginKey);
        if (tables == null) {
            throw new IllegalStateException(
                    "App %s has no tables: either its descriptor has no <ao> module, or it called ActiveObjects before LifecycleAware.onStart"
                            .formatted(pluginKey));
        }
        return tables;
    }
}
