package org.outcomeowner.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * A file that is an app: a bundle with a key and a descriptor.
 *
 * @param file where it is
 * @param descriptor what it describes
 */
record AppJar(Path file, AppDescriptor descriptor) {
    private static final String KEY_HEADER = "Atlassian-Plugin-Key";
    private static final String VERSION_HEADER = "Bundle-Version";
    private static final String SCANNER_CLASSES = "com/atlassian/plugin/spring/scanner/";
    private static final String SCANNER_JAR = "atlassian-spring-scanner";

    /** @throws AppException if the file cannot be read or is no app; the message says which and why */
    static AppJar read(Path file) {
        return read(file, file.toString());
    }

    /** As {@link #read(Path)}, with another name in messages. */
    static AppJar read(Path file, String name) {
        if (!Files.isRegularFile(file)) {
            throw new AppException("App %s cannot be read: there is no such file".formatted(name));
        }
        try (JarFile jar = new JarFile(file.toFile())) {
            return new AppJar(file, descriptor(jar, name));
        } catch (IOException e) {
            throw new AppException("App %s cannot be read: it is no jar (%s)".formatted(name, e.getMessage()), e);
        }
    }

    private static AppDescriptor descriptor(JarFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(AppDescriptor.FILE);
        if (entry == null) {
            throw new AppException("%s is no app: it has no %s".formatted(name, AppDescriptor.FILE));
        }
        String key = header(jar, name, KEY_HEADER);
        header(jar, name, VERSION_HEADER);
        refuseScanner(jar, name);
        try (InputStream content = jar.getInputStream(entry)) {
            AppDescriptor descriptor = AppDescriptor.read(name, content);
            if (!descriptor.key().equals(key)) {
                throw new AppException("%s is no app: %s is “%s” and the key in %s is “%s”"
                        .formatted(name, KEY_HEADER, key, AppDescriptor.FILE, descriptor.key()));
            }
            return descriptor;
        }
    }

    private static String header(JarFile jar, String name, String header) throws IOException {
        Attributes attributes =
                jar.getManifest() == null ? new Attributes() : jar.getManifest().getMainAttributes();
        String value = attributes.getValue(header);
        if (value == null || value.isBlank()) {
            throw new AppException("%s is no app: its manifest has no %s".formatted(name, header));
        }
        return value.trim();
    }

    /** The product brings the scanner; an app that brings its own is refused by the real one too. */
    private static void refuseScanner(JarFile jar, String name) {
        jar.stream()
                .map(ZipEntry::getName)
                .filter(entry -> isScanner(entry))
                .findFirst()
                .ifPresent(entry -> {
                    throw new AppException("%s must not contain Spring Scanner, but has %s".formatted(name, entry));
                });
    }

    private static boolean isScanner(String entry) {
        String file = entry.substring(entry.lastIndexOf('/') + 1);
        return entry.startsWith(SCANNER_CLASSES) && entry.endsWith(".class")
                || file.startsWith(SCANNER_JAR) && file.endsWith(".jar");
    }
}
