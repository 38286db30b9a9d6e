package org.outcomeowner.sandbox.render;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.outcomeowner.sandbox.host.AppBundle;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.host.AppModules;
import org.outcomeowner.sandbox.host.Elements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/**
 * Which methods templates may call: the global list, and what apps list of their own classes in {@code velocity-allowlist}
 * modules. A listed method may also be called on a class that inherits or implements it.
 *
 * <p>Source: developer.atlassian.com, "Velocity allowlist plugin module".
 */
final class MethodAllowlist {
    private static final Logger LOG = LoggerFactory.getLogger(MethodAllowlist.class);
    private static final String MODULE_TYPE = "velocity-allowlist";

    private final Map<String, Set<String>> listedByApp = new HashMap<>();
    private final Map<Call, Boolean> decided = new ConcurrentHashMap<>();

    MethodAllowlist(AppModules apps) {
        apps.modules(MODULE_TYPE).forEach(this::add);
    }

    private void add(AppModule module) {
        Set<String> listed = listedByApp.computeIfAbsent(module.pluginKey(), key -> new HashSet<>());
        for (Element method : Elements.children(module.element(), "method")) {
            listed.add(method.getTextContent().trim().replaceAll("\\s+", " "));
        }
    }

    /** Whether the method may be called; a refusal is logged once. The host's own templates may call all that is no app's. */
    boolean allows(Class<?> receiver, Method method, boolean fromHost) {
        return decided.computeIfAbsent(new Call(receiver, method, fromHost), this::decide);
    }

    private boolean decide(Call call) {
        boolean allowed = !GlobalAllowlist.isForbidden(call.receiver(), call.method())
                && Declarations.of(call.receiver(), call.method())
                        .anyMatch(declared -> isListed(declared, call.fromHost()));
        if (!allowed) {
            LOG.warn("Method needs allowlisting: {}", signature(call.method()));
        }
        return allowed;
    }

    private boolean isListed(Method method, boolean fromHost) {
        Class<?> declaring = method.getDeclaringClass();
        Optional<String> owner = AppBundle.keyOf(declaring);
        return owner.map(key -> listedByApp.getOrDefault(key, Set.of()).contains(signature(method)))
                .orElseGet(() -> GlobalAllowlist.contains(declaring, fromHost));
    }

    /** As apps write it: {@code a.b.C#method(d.E f.G)}. */
    static String signature(Method method) {
        String types = Arrays.stream(method.getParameterTypes())
                .map(Class::getTypeName)
                .collect(Collectors.joining(" "));
        return "%s#%s(%s)".formatted(method.getDeclaringClass().getName(), method.getName(), types);
    }

    private record Call(Class<?> receiver, Method method, boolean fromHost) {}
}
