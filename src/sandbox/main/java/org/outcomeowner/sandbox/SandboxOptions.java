package org.outcomeowner.sandbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.outcomeowner.sandbox.store.DatabaseLocation;

/**
 * How to start a sandbox.
 *
 * @param port where to listen, 0 for any free port
 * @param home folder for data that belongs to this node; made if it is not there
 * @param database JDBC URL of PostgreSQL or H2; without one, an H2 file in the home folder
 * @param apps jars to install at start, upgrading what is there
 * @param demo whether to make demo data in an empty database
 */
public record SandboxOptions(int port, Path home, Optional<String> database, List<Path> apps, boolean demo) {
    private static final int HIGHEST_PORT = 65_535;

    /** Refuses ports that do not exist and databases that the sandbox does not know. */
    public SandboxOptions {
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(database, "database");
        database.ifPresent(DatabaseLocation::new);
        apps = List.copyOf(apps);
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("Port %d must be between 0 and %d".formatted(port, HIGHEST_PORT));
        }
    }
}
