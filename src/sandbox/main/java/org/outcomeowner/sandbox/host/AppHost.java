package org.outcomeowner.sandbox.host;

import com.atlassian.jira.component.ComponentAccessor;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.outcomeowner.sandbox.SandboxOptions;
import org.outcomeowner.sandbox.store.SandboxProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Runs the apps: those installed before, those given at start and those that administrators bring. */
@Component
public final class AppHost implements Apps {
    private static final Logger LOG = LoggerFactory.getLogger(AppHost.class);
    private static final String DISABLED = "app.disabled.";

    private final SandboxOptions options;
    private final AppRegistry registry;
    private final SandboxProperties properties;
    private final ApplicationContext hostBeans;
    private final AppFolder folder;
    private OsgiFramework framework;

    AppHost(SandboxOptions options, AppRegistry registry, SandboxProperties properties, ApplicationContext hostBeans) {
        this.options = options;
        this.registry = registry;
        this.properties = properties;
        this.hostBeans = hostBeans;
        this.folder = new AppFolder(options.home().resolve("apps").toAbsolutePath());
    }

    /**
     * Starts the framework and the apps. What was installed before and fails now is listed as failed; what is given at start has to work.
     *
     * @throws AppException if a jar given at start cannot be used
     */
    public synchronized void start() {
        List<AppJar> given = options.apps().stream().map(AppJar::read).toList();
        ComponentAccessor.initialiseWorker(new HostComponents(hostBeans));
        framework = OsgiFramework.start(options.home().resolve("osgi").toAbsolutePath());
        new HostServices(framework.context()).export(hostBeans);
        List<String> givenKeys =
                given.stream().map(jar -> jar.descriptor().key()).toList();
        folder.jars().forEach(file -> startInstalled(file, givenKeys));
        given.stream().map(this::place).filter(this::shouldRun).forEach(app -> app.enable(beans()));
        registry.apps().forEach(app -> tellStarted(app, givenKeys));
        registry.changed();
    }

    /** Stops apps and framework. Does nothing if it was not started. */
    public synchronized void stop() {
        if (framework != null) {
            registry.apps().forEach(InstalledApp::disable);
            framework.stop();
            framework = null;
            ComponentAccessor.initialiseWorker(null);
        }
    }

    private static void tellStarted(InstalledApp app, List<String> givenKeys) {
        try {
            app.start();
        } catch (AppException e) {
            if (givenKeys.contains(app.key())) {
                throw e;
            }
            LOG.error("{}", e.getMessage());
        }
    }

    private void startInstalled(Path file, List<String> replaced) {
        try {
            AppJar jar = AppJar.read(file);
            if (!replaced.contains(jar.descriptor().key())) {
                InstalledApp app = place(jar);
                if (shouldRun(app)) {
                    app.enable(beans());
                }
            }
        } catch (AppException e) {
            LOG.error("{}", e.getMessage());
        }
    }

    @Override
    public List<AppView> list() {
        return registry.apps().stream()
                .map(InstalledApp::view)
                .sorted(Comparator.comparing(AppView::name))
                .toList();
    }

    @Override
    public AppView install(Path jar) {
        return install(AppJar.read(jar));
    }

    @Override
    public AppView install(String fileName, InputStream jar) {
        Path received = folder.receive(jar);
        try {
            return install(AppJar.read(received, fileName));
        } finally {
            folder.delete(received);
        }
    }

    private synchronized AppView install(AppJar jar) {
        InstalledApp app = place(jar);
        try {
            enable(app);
        } catch (AppException e) {
            LOG.error("{}", e.getMessage());
        }
        registry.changed();
        return app.view();
    }

    @Override
    public synchronized void enable(String pluginKey) {
        try {
            enable(app(pluginKey));
        } finally {
            registry.changed();
        }
    }

    @Override
    public synchronized void disable(String pluginKey) {
        app(pluginKey).disable();
        properties.put(DISABLED + pluginKey, "true");
        registry.changed();
    }

    @Override
    public synchronized void uninstall(String pluginKey) {
        withdraw(app(pluginKey));
        folder.delete(folder.fileOf(pluginKey));
        properties.remove(DISABLED + pluginKey);
        registry.changed();
    }

    private void enable(InstalledApp app) {
        properties.remove(DISABLED + app.key());
        app.enable(beans());
        app.start();
    }

    private InstalledApp place(AppJar jar) {
        registry.app(jar.descriptor().key()).ifPresent(this::withdraw);
        AppJar kept = folder.keep(jar);
        InstalledApp app = new InstalledApp(kept, framework.install(kept.file()));
        registry.put(app);
        return app;
    }

    private void withdraw(InstalledApp app) {
        app.disable();
        framework.uninstall(app.bundle());
        registry.remove(app);
    }

    private boolean shouldRun(InstalledApp app) {
        return properties.get(DISABLED + app.key()).isEmpty();
    }

    private InstalledApp app(String pluginKey) {
        return registry.app(pluginKey)
                .orElseThrow(() -> new AppException("App “%s” is not installed".formatted(pluginKey)));
    }

    private AutowireCapableBeanFactory beans() {
        return hostBeans.getAutowireCapableBeanFactory();
    }
}
