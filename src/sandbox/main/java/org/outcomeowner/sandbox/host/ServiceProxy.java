package org.outcomeowner.sandbox.host;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Stands for a service and looks it up at each call, since it may go and come back. */
final class ServiceProxy implements InvocationHandler {
    private final Class<?> type;
    private final BundleContext context;

    private ServiceProxy(Class<?> type, BundleContext context) {
        this.type = type;
        this.context = context;
    }

    /** A proxy for an interface; the service itself for a class. */
    static <T> T of(Class<T> type, BundleContext context) {
        ServiceProxy proxy = new ServiceProxy(type, context);
        return type.cast(
                type.isInterface()
                        ? Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, proxy)
                        : proxy.service());
    }

    /** Whether the service is there for the bundle. */
    static boolean isAvailable(String typeName, BundleContext context) {
        return context.getServiceReference(typeName) != null;
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(service(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object service() {
        ServiceReference<?> reference = context.getServiceReference(type.getName());
        Object service = reference == null ? null : context.getService(reference);
        if (service == null) {
            throw new IllegalStateException("Service %s is not available".formatted(type.getName()));
        }
        return service;
    }
}
