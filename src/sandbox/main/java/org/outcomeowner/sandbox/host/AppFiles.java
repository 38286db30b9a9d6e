package org.outcomeowner.sandbox.host;

import java.net.URL;
import java.util.Optional;

/** The files in the jars of enabled apps. */
@FunctionalInterface
public interface AppFiles {
    /** A file in the jar of the enabled app with that key. */
    Optional<URL> file(String pluginKey, String path);
}
