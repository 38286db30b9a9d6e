package org.outcomeowner.sandbox.host;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.ClassUtils;

/** The beans of an enabled app, and the services it offers to others. */
final class AppContext implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AppContext.class);

    private final Bundle bundle;
    private final GenericApplicationContext spring;
    private final Instances instances;
    private final List<ServiceRegistration<?>> services = new ArrayList<>();
    private final List<LifecycleAware> lifecycles = new ArrayList<>();
    private final List<LifecycleAware> started = new ArrayList<>();

    private AppContext(Bundle bundle, GenericApplicationContext spring, Instances instances) {
        this.bundle = bundle;
        this.spring = spring;
        this.instances = instances;
    }

    /** Makes the beans and offers the exported ones. The bundle is started. */
    static AppContext open(Bundle bundle, AutowireCapableBeanFactory hostBeans) {
        GenericApplicationContext spring = AppContextFactory.create(bundle);
        AppContext app =
                new AppContext(bundle, spring, new Instances(spring.getAutowireCapableBeanFactory(), hostBeans));
        try {
            ScannerIndex.read(bundle, "").exports().forEach(app::export);
            return app;
        } catch (RuntimeException | LinkageError e) {
            app.close();
            throw e instanceof AppException known ? known : new AppException("It did not start: " + e, e);
        }
    }

    /** Tells the exported beans that are {@code LifecycleAware}, once; a bean is told to stop only if it was told to start. */
    void start() {
        try {
            for (LifecycleAware aware : lifecycles) {
                if (!started.contains(aware)) {
                    started.add(aware);
                    aware.onStart();
                }
            }
        } catch (RuntimeException | LinkageError e) {
            throw new AppException("It did not start: " + e, e);
        }
    }

    Bundle bundle() {
        return bundle;
    }

    GenericApplicationContext spring() {
        return spring;
    }

    Instances instances() {
        return instances;
    }

    private void export(ScannerIndex.Entry entry) {
        try {
            Class<?> type = bundle.loadClass(entry.className());
            List<String> declared = entry.details();
            String[] interfaces = declared.isEmpty() ? interfaces(type) : declared.toArray(String[]::new);
            spring.getBeansOfType(type).values().forEach(bean -> export(bean, interfaces));
        } catch (ClassNotFoundException e) {
            throw new AppException("It exports %s, which it cannot load".formatted(entry.className()), e);
        }
    }

    private void export(Object bean, String... interfaces) {
        services.add(bundle.getBundleContext().registerService(interfaces, bean, null));
        if (bean instanceof LifecycleAware aware && List.of(interfaces).contains(LifecycleAware.class.getName())) {
            lifecycles.add(aware);
        }
    }

    private static String[] interfaces(Class<?> type) {
        Class<?>[] all = ClassUtils.getAllInterfacesForClass(type);
        return all.length == 0
                ? new String[] {type.getName()}
                : Arrays.stream(all).map(Class::getName).toArray(String[]::new);
    }

    @Override
    public void close() {
        started.forEach(this::stop);
        services.forEach(ServiceRegistration::unregister);
        spring.close();
    }

    private void stop(LifecycleAware aware) {
        try {
            aware.onStop();
        } catch (RuntimeException e) {
            LOG.error("{} did not stop cleanly", bundle.getSymbolicName(), e);
        }
    }
}
