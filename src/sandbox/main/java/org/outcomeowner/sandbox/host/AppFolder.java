package org.outcomeowner.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The folder with the jars of installed apps, one file per key. */
final class AppFolder {
    private static final String JAR = ".jar";

    private final Path folder;

    AppFolder(Path folder) {
        this.folder = folder;
    }

    /** The jars of the apps installed before, by name. */
    List<Path> jars() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(JAR)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the app's jar is kept. */
    Path fileOf(String pluginKey) {
        return folder.resolve(pluginKey + JAR);
    }

    /** Keeps a copy of the jar as the app's, in place of an earlier one. */
    AppJar keep(AppJar jar) {
        Path kept = fileOf(jar.descriptor().key());
        try {
            Files.createDirectories(folder);
            if (!kept.equals(jar.file())) {
                Files.copy(jar.file(), kept, StandardCopyOption.REPLACE_EXISTING);
            }
            return new AppJar(kept, jar.descriptor());
        } catch (IOException e) {
            throw new UncheckedIOException("App %s cannot be kept in %s".formatted(jar.file(), folder), e);
        }
    }

    /** Writes an upload to a file of its own; the caller deletes it. */
    Path receive(InputStream upload) {
        try {
            Path file = Files.createTempFile("app-upload", JAR);
            Files.copy(upload, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("The upload cannot be stored", e);
        }
    }

    /** Deletes a file that is no longer needed. */
    void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
