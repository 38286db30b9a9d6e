package org.outcomeowner.gate;

import java.lang.reflect.Constructor;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Puts components together by their constructors, as Spring does, over services of the host that a test hands in. In place of an object a test may hand in
 * the class that implements an interface of ours.
 */
final class Wiring {
    private final Map<Class<?>, Object> objects;
    private final Set<Class<?>> host = new LinkedHashSet<>();

    Wiring(Map<Class<?>, Object> given) {
        this.objects = new HashMap<>(given);
    }

    /** The component with everything that it needs. */
    <T> T get(Class<T> type) {
        if (!type.getName().startsWith("org.outcomeowner.")) {
            host.add(type);
        }
        Object known = objects.get(type);
        if (known == null || known instanceof Class) {
            known = create(known == null ? type : (Class<?>) known);
            objects.put(type, known);
        }
        return type.cast(known);
    }

    /** What of the host and the JDK was asked for. */
    Set<Class<?>> host() {
        return host;
    }

    private Object create(Class<?> type) {
        if (host.contains(type)) {
            throw new AssertionError("The test must hand in a " + type.getName());
        }
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        Object[] parameters = new Object[constructor.getParameterCount()];
        for (int index = 0; index < parameters.length; index++) {
            parameters[index] = get(constructor.getParameterTypes()[index]);
        }
        try {
            constructor.setAccessible(true);
            return constructor.newInstance(parameters);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(type.getName(), impossible);
        }
    }
}
