package org.outcomeowner.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** Apache Felix with the host's packages exported from the system bundle. Nothing is kept from one start to the next. */
final class OsgiFramework {
    private static final long STOP_MILLIS = 10_000;

    private final Framework framework;

    private OsgiFramework(Framework framework) {
        this.framework = framework;
    }

    /** Starts a framework that keeps its files in the folder. */
    static OsgiFramework start(Path storage) {
        Framework framework = new FrameworkFactory().newFramework(configuration(storage));
        try {
            framework.start();
            return new OsgiFramework(framework);
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi framework did not start in " + storage, e);
        }
    }

    private static Map<String, String> configuration(Path storage) {
        Map<String, String> configuration = new HashMap<>();
        configuration.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        configuration.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        configuration.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, HostPackages.exported());
        configuration.put(Constants.FRAMEWORK_BOOTDELEGATION, "sun.*,com.sun.*,jdk.*");
        // A handler factory can be set once per JVM; several sandboxes may run in one.
        configuration.put("felix.service.urlhandlers", "false");
        configuration.put("felix.log.level", "1");
        return configuration;
    }

    /** The system bundle's view of bundles and services. */
    BundleContext context() {
        return framework.getBundleContext();
    }

    /** Makes the jar a bundle, not yet resolved. */
    Bundle install(Path jar) {
        try (InputStream content = Files.newInputStream(jar)) {
            return context().installBundle(jar.toUri().toString(), content);
        } catch (IOException | BundleException e) {
            throw new AppException("%s cannot be installed: %s".formatted(jar.getFileName(), e.getMessage()), e);
        }
    }

    /** Removes the bundle with its classes. */
    void uninstall(Bundle bundle) {
        try {
            bundle.uninstall();
            framework.adapt(FrameworkWiring.class).refreshBundles(null);
        } catch (BundleException e) {
            throw new AppException("%s cannot be removed: %s".formatted(bundle.getSymbolicName(), e.getMessage()), e);
        }
    }

    /** Stops all bundles and the framework, and waits for the end. */
    void stop() {
        try {
            framework.stop();
            framework.waitForStop(STOP_MILLIS);
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi framework did not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
