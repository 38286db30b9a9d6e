package org.outcomeowner.sandbox.render;

import java.util.Optional;
import org.outcomeowner.sandbox.host.Elements;
import org.w3c.dom.Element;

/**
 * A {@code <resource type="download">}.
 *
 * @param name how it is asked for; one that ends in a slash stands for all files below the location
 * @param location where it is in the app's jar
 */
record DeclaredFile(String name, String location) {
    private static final String SLASH = "/";

    static Optional<DeclaredFile> of(Element resource) {
        return Elements.attribute(resource, "type")
                .filter("download"::equals)
                .map(type -> new DeclaredFile(
                        resource.getAttribute("name"), withoutSlash(resource.getAttribute("location"))));
    }

    private static String withoutSlash(String location) {
        return location.startsWith(SLASH) ? location.substring(1) : location;
    }

    boolean isScriptOrStyle() {
        return name.endsWith(".js") || name.endsWith(".css");
    }

    private boolean isFolder() {
        return name.endsWith(SLASH);
    }

    /** The path in the jar of the file asked for under the name, if this is what declares it. */
    Optional<String> locate(String requested) {
        if (requested.equals(name)) {
            return isFolder() ? Optional.empty() : Optional.of(location);
        }
        return isFolder() && requested.startsWith(name) && isBelow(requested.substring(name.length()))
                ? Optional.of(location + requested.substring(name.length()))
                : Optional.empty();
    }

    private static boolean isBelow(String path) {
        return !path.contains("..") && !path.startsWith(SLASH) && path.indexOf('\\') < 0;
    }
}
