package org.outcomeowner.sandbox.host;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Knows apps by their bundles. */
public final class AppBundle {
    private static final String KEY_HEADER = "Atlassian-Plugin-Key";
    private static final String CLASS = ".class";

    private AppBundle() {}

    /** The key of the app whose bundle holds the class; empty for a class of the host or the JDK. */
    public static Optional<String> keyOf(Class<?> type) {
        return Optional.ofNullable(FrameworkUtil.getBundle(type))
                .map(bundle -> bundle.getHeaders().get(KEY_HEADER));
    }

    static String key(Bundle bundle) {
        String key = bundle.getHeaders().get(KEY_HEADER);
        return key == null ? bundle.getSymbolicName() : key;
    }

    static boolean holds(Bundle bundle, String className) {
        return bundle.getEntry(className.replace('.', '/') + CLASS) != null;
    }

    static List<String> classNames(Bundle bundle) {
        Enumeration<URL> files = bundle.findEntries("/", "*" + CLASS, true);
        return files == null
                ? List.of()
                : Collections.list(files).stream()
                        .map(AppBundle::className)
                        .filter(name -> !name.startsWith("META-INF.") && !name.equals("module-info"))
                        .sorted()
                        .toList();
    }

    private static String className(URL file) {
        String path = file.getPath().startsWith("/") ? file.getPath().substring(1) : file.getPath();
        return path.substring(0, path.length() - CLASS.length()).replace('/', '.');
    }
}
