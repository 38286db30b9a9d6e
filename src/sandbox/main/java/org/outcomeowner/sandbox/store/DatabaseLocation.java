package org.outcomeowner.sandbox.store;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where the sandbox keeps its data.
 *
 * @param url a JDBC URL of H2 or PostgreSQL, credentials of PostgreSQL included
 */
public record DatabaseLocation(String url) {
    // A commit is on disk before it returns (WRITE_DELAY=0): a killed sandbox has lost nothing it confirmed.
    private static final String H2_OPTIONS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DEFAULT_LOCK_TIMEOUT=10000";

    /** Refuses databases that the schema is not written for. */
    public DatabaseLocation {
        Objects.requireNonNull(url, "url");
        if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException(
                    "Database “%s” must be jdbc:postgresql://… or jdbc:h2:…".formatted(withoutSecrets(url)));
        }
    }

    /** The H2 file {@code database} below the sandbox's home directory. */
    public static DatabaseLocation h2(Path home) {
        Path file = home.toAbsolutePath().normalize().resolve("database");
        return new DatabaseLocation("jdbc:h2:file:" + file + H2_OPTIONS);
    }

    /** A database that lives as long as the data source, for tests. */
    public static DatabaseLocation inMemory(String name) {
        return new DatabaseLocation("jdbc:h2:mem:" + name + ";DEFAULT_LOCK_TIMEOUT=10000");
    }

    /** The URL for messages: without what follows {@code ?} or {@code ;}, where passwords stand. */
    String display() {
        return withoutSecrets(url);
    }

    private static String withoutSecrets(String url) {
        return url.replaceFirst("[?;].*$", "").replaceFirst("//[^/@]*@", "//");
    }

    /** Passwords stay out of logs. */
    @Override
    public String toString() {
        return display();
    }
}
