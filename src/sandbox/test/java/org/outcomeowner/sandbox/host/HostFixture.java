package org.outcomeowner.sandbox.host;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import org.outcomeowner.sandbox.SandboxOptions;
import org.outcomeowner.sandbox.store.DatabaseLocation;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A host with a database and apps, and nothing of Jira's beyond what this package offers. */
public class HostFixture extends ExternalResource {
    private final TemporaryFolder folder = new TemporaryFolder();
    private final List<Package> packages;
    private final Class<?>[] beans;
    private AnnotationConfigApplicationContext context;

    /** With further beans of the host. */
    public HostFixture(Class<?>... beans) {
        this(List.of(), beans);
    }

    /** With further packages of the host, and further beans. */
    protected HostFixture(List<Package> packages, Class<?>... beans) {
        this.packages = packages;
        this.beans = beans;
    }

    @Override
    protected void before() throws Throwable {
        folder.create();
        start();
    }

    @Override
    protected void after() {
        stop();
        folder.delete();
    }

    /** Stops and starts on the same home, with apps given at start. */
    public void restart(Path... apps) {
        stop();
        start(apps);
    }

    private void start(Path... apps) {
        context = new AnnotationConfigApplicationContext();
        Path home = folder.getRoot().toPath().resolve("home");
        context.registerBean(
                SandboxOptions.class, () -> new SandboxOptions(0, home, Optional.empty(), List.of(apps), false));
        context.registerBean(DatabaseLocation.class, () -> DatabaseLocation.h2(home));
        context.scan("org.outcomeowner.sandbox.store", "org.outcomeowner.sandbox.host");
        if (beans.length > 0) {
            context.register(beans);
        }
        packages.forEach(scanned -> context.scan(scanned.getName()));
        context.refresh();
        context.getBean(AppHost.class).start();
    }

    private void stop() {
        if (context.isActive()) {
            context.getBean(AppHost.class).stop();
        }
        context.close();
    }

    /** A bean of the host. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Administration of apps. */
    public Apps apps() {
        return bean(Apps.class);
    }

    /** What apps contribute. */
    public AppModules modules() {
        return bean(AppModules.class);
    }

    /** Where tests may write. */
    public Path folder() {
        return folder.getRoot().toPath();
    }
}
