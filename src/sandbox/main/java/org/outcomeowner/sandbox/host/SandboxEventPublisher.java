package org.outcomeowner.sandbox.host;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Stands for {@code com.atlassian.event.api.EventPublisher}: hands events over in the thread that publishes them, on this node. */
@Component
final class SandboxEventPublisher implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(SandboxEventPublisher.class);

    private final Map<Identity, List<Method>> listeners = new ConcurrentHashMap<>();

    @Override
    public void publish(Object event) {
        Objects.requireNonNull(event, "event");
        listeners.forEach((listener, methods) -> methods.stream()
                .filter(method -> method.getParameterTypes()[0].isInstance(event))
                .forEach(method -> deliver(event, listener.object(), method)));
    }

    private static void deliver(Object event, Object listener, Method method) {
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            LOG.error("Listener {} failed on {}", method, event.getClass().getName(), e.getCause());
        } catch (IllegalAccessException e) {
            LOG.error("Listener {} cannot be called", method, e);
        }
    }

    @Override
    public void register(Object listener) {
        listeners.put(new Identity(listener), methods(listener.getClass()));
    }

    private static List<Method> methods(Class<?> type) {
        List<Method> methods = Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class) && !method.isBridge())
                .sorted(Comparator.comparing(Method::toString))
                .toList();
        methods.forEach(SandboxEventPublisher::check);
        return methods;
    }

    private static void check(Method method) {
        if (method.getParameterCount() != 1 || Modifier.isStatic(method.getModifiers())) {
            throw new IllegalArgumentException("@EventListener %s must have one parameter".formatted(method));
        }
        // Methods of a package-private class are public and not accessible for all that.
        method.setAccessible(true);
    }

    @Override
    public void unregister(Object listener) {
        listeners.remove(new Identity(listener));
    }

    @Override
    public void unregisterAll() {
        listeners.clear();
    }

    /** Two listeners that are equal are still two. */
    private record Identity(Object object) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Identity that && object == that.object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }
}
