package org.outcomeowner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts pinned in {@code test/resources/golden}. After a wanted change write them anew and read the difference before committing:
 * {@code mvn -pl src/app -am test -Dtest='*GoldenTest' -Dgolden.write=true -Dsurefire.failIfNoSpecifiedTests=false}
 */
public final class Golden {
    private static final Path FOLDER = Path.of("test/resources/golden");

    private Golden() {}

    /** The text is the one of the file; with {@code -Dgolden.write=true} it becomes that. */
    public static void assertMatches(String name, String text) {
        Path file = FOLDER.resolve(name + ".txt");
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, text + "\n");
            }
            assertThat(text + "\n").isEqualTo(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
