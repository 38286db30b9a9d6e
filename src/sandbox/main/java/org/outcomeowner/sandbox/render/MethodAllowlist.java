package org.outcomeowner.sandbox.render;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomeowner.sandbox.host.AppBundle;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.host.AppModules;
import org.outcomeowner.sandbox.host.Elements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which methods templates may call: those of Jira's API and of harmless JDK types, and what an app's {@code velocity-allowlist} names
 * of its own classes.
 *
 * <p>Source: developer.atlassian.com, "Velocity method allowlist".
 */
final class MethodAllowlist {
    private static final Logger LOG = LoggerFactory.getLogger(MethodAllowlist.class);
    private static final List<String> PACKAGES = List.of(
            "com.atlassian.",
            "com.opensymphony.",
            "org.outcomeowner.sandbox.",
            "java.math.",
            "java.text.",
            "java.time.",
            "java.util.",
            "java.net.URI");
    private static final Set<Class<?>> BASIC_TYPES = Set.of(
            Boolean.class,
            Byte.class,
            CharSequence.class,
            Character.class,
            Comparable.class,
            Double.class,
            Enum.class,
            Float.class,
            Integer.class,
            Iterable.class,
            Long.class,
            Number.class,
            Short.class,
            String.class,
            StringBuilder.class);
    private static final Set<String> METHODS_OF_OBJECT = Set.of("equals", "hashCode", "toString");

    private final Map<String, Set<String>> methodsByApp = new HashMap<>();

    /** What the enabled apps allow now. */
    MethodAllowlist(AppModules modules) {
        modules.modules("velocity-allowlist").forEach(module -> methodsByApp
                .computeIfAbsent(module.pluginKey(), key -> new HashSet<>())
                .addAll(methods(module)));
    }

    private static List<String> methods(AppModule module) {
        return Elements.children(module.element(), "method").stream()
                .map(method -> method.getTextContent().trim().replaceAll("\\s+", " "))
                .toList();
    }

    /** Whether a template may call the method on an object of the type; says so in the log if not. */
    boolean allows(Class<?> type, Method method) {
        boolean allowed = AppBundle.keyOf(method.getDeclaringClass())
                .map(key -> isListed(key, type, method))
                .orElseGet(() -> isGlobal(method));
        if (!allowed) {
            LOG.warn("Method needs allowlisting: {}", signature(method.getDeclaringClass(), method));
        }
        return allowed;
    }

    private boolean isListed(String pluginKey, Class<?> type, Method method) {
        Set<String> listed = methodsByApp.getOrDefault(pluginKey, Set.of());
        return Stream.of(method.getDeclaringClass(), type)
                .map(owner -> signature(owner, method))
                .anyMatch(listed::contains);
    }

    private static boolean isGlobal(Method method) {
        Class<?> owner = method.getDeclaringClass();
        if (owner == Object.class) {
            return METHODS_OF_OBJECT.contains(method.getName());
        }
        return BASIC_TYPES.contains(owner) || PACKAGES.stream().anyMatch(owner.getName()::startsWith);
    }

    private static String signature(Class<?> owner, Method method) {
        String parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getTypeName)
                .collect(Collectors.joining(" "));
        return "%s#%s(%s)".formatted(owner.getName(), method.getName(), parameters);
    }
}
