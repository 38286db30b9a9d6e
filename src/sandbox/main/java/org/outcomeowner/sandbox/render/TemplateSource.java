package org.outcomeowner.sandbox.render;

import java.util.Objects;

/**
 * Where a template stands.
 *
 * @param pluginKey the app it belongs to, empty for the host's own
 * @param path the path in the app's jar or on the host's class path
 */
public record TemplateSource(String pluginKey, String path) {
    private static final String SEPARATOR = "!";

    /** Takes a leading slash off the path. */
    public TemplateSource {
        Objects.requireNonNull(pluginKey, "pluginKey");
        path = path.startsWith("/") ? path.substring(1) : path;
    }

    /** A template of the host. */
    public static TemplateSource host(String path) {
        return new TemplateSource("", path);
    }

    /** A template of an app, or one of the host's that the app refers to. */
    public static TemplateSource app(String pluginKey, String path) {
        return new TemplateSource(pluginKey, path);
    }

    /** Whether the host itself wrote it. */
    boolean isHosts() {
        return pluginKey.isEmpty();
    }

    /** The name under which the engine keeps it; {@link #ofName} reads it. */
    String name() {
        return pluginKey + SEPARATOR + path;
    }

    static TemplateSource ofName(String name) {
        int separator = name.indexOf(SEPARATOR);
        return separator < 0
                ? host(name)
                : new TemplateSource(name.substring(0, separator), name.substring(separator + 1));
    }

    /** As shown in messages. */
    @Override
    public String toString() {
        return pluginKey.isEmpty() ? path : pluginKey + ":" + path;
    }
}
