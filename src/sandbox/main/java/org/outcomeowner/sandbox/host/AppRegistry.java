package org.outcomeowner.sandbox.host;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The installed apps in the order in which they came, and what the enabled ones contribute. */
@Component
final class AppRegistry implements AppModules, AppFiles {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile List<InstalledApp> apps = List.of();

    List<InstalledApp> apps() {
        return apps;
    }

    Optional<InstalledApp> app(String pluginKey) {
        return apps.stream().filter(app -> app.key().equals(pluginKey)).findFirst();
    }

    /** Adds the app; one with the same key goes. */
    void put(InstalledApp app) {
        List<InstalledApp> changed = new ArrayList<>(apps);
        changed.removeIf(present -> present.key().equals(app.key()));
        changed.add(app);
        apps = List.copyOf(changed);
    }

    void remove(InstalledApp app) {
        apps = apps.stream().filter(present -> present != app).toList();
    }

    /** Tells the listeners that modules came or went. */
    void changed() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public List<AppModule> modules(String type) {
        return all().filter(module -> module.type().equals(type)).toList();
    }

    @Override
    public Optional<AppModule> module(String completeKey) {
        return all().filter(module -> module.completeKey().equals(completeKey)).findFirst();
    }

    @Override
    public Object instantiateAppClass(String className) throws ClassNotFoundException {
        InstalledApp owner = apps.stream()
                .filter(app -> app.state() == AppState.ENABLED && AppBundle.holds(app.bundle(), className))
                .findFirst()
                .orElseThrow(() -> new ClassNotFoundException("No enabled app holds class " + className));
        return owner.instantiate(className);
    }

    @Override
    public Optional<URL> file(String pluginKey, String path) {
        return app(pluginKey).filter(app -> app.state() == AppState.ENABLED).map(app -> app.bundle()
                .getEntry(path));
    }

    @Override
    public void addListener(Runnable onChange) {
        listeners.add(onChange);
    }

    private Stream<AppModule> all() {
        return apps.stream().flatMap(app -> app.modules().stream());
    }
}
