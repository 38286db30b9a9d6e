package org.outcomeowner.sandbox.host;

import java.util.Arrays;
import java.util.Collection;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.ClassUtils;

/** Offers the host's beans to apps: each under the interfaces of Jira's API that it implements. */
final class HostServices {
    private static final Logger LOG = LoggerFactory.getLogger(HostServices.class);
    private static final String API = "com.atlassian.";

    private final BundleContext context;

    HostServices(BundleContext context) {
        this.context = context;
    }

    /** Registers every bean that is a component of Jira's API, and those that differ from app to app. */
    void export(ListableBeanFactory beans) {
        beans.getBeansOfType(Object.class, false, true).values().forEach(this::export);
        Collection<PerApp<?>> perApp = perApp(beans);
        perApp.forEach(this::exportPerApp);
        LOG.debug("Exported {} services that differ per app", perApp.size());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the bean factory knows raw types only
    private static Collection<PerApp<?>> perApp(ListableBeanFactory beans) {
        return (Collection) beans.getBeansOfType(PerApp.class).values();
    }

    private void export(Object bean) {
        String[] types = Arrays.stream(ClassUtils.getAllInterfacesForClass(AopUtils.getTargetClass(bean)))
                .map(Class::getName)
                .filter(type -> type.startsWith(API))
                .toArray(String[]::new);
        if (types.length > 0) {
            context.registerService(types, bean, null);
        }
    }

    private <T> void exportPerApp(PerApp<T> services) {
        context.registerService(services.type(), new Factory<>(services), null);
    }

    private record Factory<T>(PerApp<T> services) implements ServiceFactory<T> {
        @Override
        public T getService(Bundle bundle, ServiceRegistration<T> registration) {
            return services.forApp(AppBundle.key(bundle));
        }

        @Override
        public void ungetService(Bundle bundle, ServiceRegistration<T> registration, T service) {
            // nothing is held for the bundle
        }
    }
}
