package org.outcomeowner.sandbox.render;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The classes and interfaces that declare a method. */
final class Declarations {
    private Declarations() {}

    /** The method itself, and what it overrides or implements in the receiver's class and above. */
    static Stream<Method> of(Class<?> receiver, Method method) {
        Set<Class<?>> types = new LinkedHashSet<>();
        collect(receiver, types);
        Stream<Method> found = types.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(candidate -> overrides(method, candidate));
        return Stream.concat(Stream.of(method), found).distinct();
    }

    private static void collect(Class<?> type, Set<Class<?>> types) {
        if (type != null && types.add(type)) {
            collect(type.getSuperclass(), types);
            Arrays.stream(type.getInterfaces()).forEach(above -> collect(above, types));
        }
    }

    private static boolean overrides(Method method, Method candidate) {
        return candidate.getName().equals(method.getName())
                && Arrays.equals(candidate.getParameterTypes(), method.getParameterTypes());
    }
}
