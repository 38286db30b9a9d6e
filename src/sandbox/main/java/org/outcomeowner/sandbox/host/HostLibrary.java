package org.outcomeowner.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A jar, or a folder of classes, on the host's own class path. */
record HostLibrary(Path location) {
    private static final Pattern VERSION = Pattern.compile("(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?.*");
    private static final String UNKNOWN_VERSION = "0.0.0";

    /** The library that holds the class. */
    static HostLibrary holding(String className) {
        try {
            CodeSource source = Class.forName(className, false, HostLibrary.class.getClassLoader())
                    .getProtectionDomain()
                    .getCodeSource();
            return new HostLibrary(Path.of(source.getLocation().toURI()));
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException("The host's class path lacks " + className, e);
        }
    }

    /** Names of the packages that hold classes. */
    Set<String> packages() {
        try {
            return Files.isDirectory(location) ? packagesOf(filesBelow()) : packagesOf(entries());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version as OSGi writes it; 0.0.0 where the library does not say. */
    String version() {
        return manifest()
                .map(Manifest::getMainAttributes)
                .map(HostLibrary::declaredVersion)
                .map(VERSION::matcher)
                .filter(Matcher::matches)
                .map(HostLibrary::osgiVersion)
                .orElse(UNKNOWN_VERSION);
    }

    private static String declaredVersion(Attributes attributes) {
        return Optional.ofNullable(attributes.getValue("Bundle-Version"))
                .orElse(attributes.getValue(Attributes.Name.IMPLEMENTATION_VERSION));
    }

    private static String osgiVersion(Matcher version) {
        return Stream.of(1, 2, 3)
                .map(part -> Optional.ofNullable(version.group(part)).orElse("0"))
                .collect(Collectors.joining("."));
    }

    private Optional<Manifest> manifest() {
        try {
            if (!Files.isDirectory(location)) {
                try (JarFile jar = new JarFile(location.toFile())) {
                    return Optional.ofNullable(jar.getManifest());
                }
            }
            Path file = location.resolve(JarFile.MANIFEST_NAME);
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file)) {
                return Optional.of(new Manifest(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> filesBelow() throws IOException {
        try (Stream<Path> files = Files.walk(location)) {
            return files.map(file -> location.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
        }
    }

    private Set<String> entries() throws IOException {
        try (JarFile jar = new JarFile(location.toFile())) {
            return jar.stream().map(entry -> entry.getName()).collect(Collectors.toSet());
        }
    }

    private static Set<String> packagesOf(Set<String> files) {
        return files.stream()
                .filter(file -> file.endsWith(".class") && file.contains("/") && !file.startsWith("META-INF/"))
                .map(file -> file.substring(0, file.lastIndexOf('/')).replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
