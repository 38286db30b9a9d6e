package org.outcomeowner.sandbox.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.outcomeowner.sandbox.host.AppModule;
import org.w3c.dom.NodeList;

/** Finds the resources and providers of a {@code rest} module: in the packages it names, or else in the whole jar. */
final class ResourceScan {
    private final AppModule module;
    private final List<String> packages;

    ResourceScan(AppModule module) {
        this.module = module;
        this.packages = packages(module);
    }

    List<Class<?>> classes() {
        return module.classNames().stream()
                .filter(this::isInPackages)
                .flatMap(name -> load(name).stream())
                .filter(ResourceScan::isForRest)
                .toList();
    }

    private static List<String> packages(AppModule module) {
        NodeList elements = module.element().getElementsByTagName("package");
        return IntStream.range(0, elements.getLength())
                .mapToObj(i -> elements.item(i).getTextContent().trim())
                .toList();
    }

    private boolean isInPackages(String className) {
        return packages.isEmpty() || packages.stream().anyMatch(name -> className.startsWith(name + "."));
    }

    // A class may need a package that was imported as optional and is not there; such a one is no resource.
    private Optional<Class<?>> load(String className) {
        try {
            return Optional.of(module.loadClass(className));
        } catch (ClassNotFoundException | LinkageError absent) {
            return Optional.empty();
        }
    }

    private static boolean isForRest(Class<?> type) {
        boolean concrete = !type.isInterface() && !Modifier.isAbstract(type.getModifiers());
        return concrete && (type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class));
    }
}
