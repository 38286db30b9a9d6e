package org.outcomeowner.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Clears the home folder. Touches only what a sandbox makes there: the folder may be any that the user named. */
final class HomeFolder {
    private static final List<String> FOLDERS = List.of("apps", "osgi");
    private static final String DATABASE_FILES = "database.";

    private HomeFolder() {}

    /** Deletes database, apps and caches; does nothing where there is no folder. */
    static void clear(Path home) {
        if (!Files.isDirectory(home)) {
            return;
        }
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.filter(HomeFolder::isOurs).toList()) {
                FileSystemUtils.deleteRecursively(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Home folder %s cannot be cleared".formatted(home), e);
        }
    }

    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return FOLDERS.contains(name) || name.startsWith(DATABASE_FILES) && Files.isRegularFile(file);
    }
}
