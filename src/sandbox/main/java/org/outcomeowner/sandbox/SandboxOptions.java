package org.outcomeowner.sandbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.outcomeowner.sandbox.store.DatabaseLocation;

/**
 * How to start a sandbox.
 *
 * @param port where to listen, 0 for any free port
 * @param home folder for data that belongs to this node; made if it is not there
 * @param database JDBC URL of PostgreSQL or H2; without one, an H2 file in the home folder
 * @param apps jars to install at start, upgrading what is there
 * @param demo whether to make demo data in an empty database
 * @param node the name of this node in a cluster; without one, it is the only one
 * @param smtp where mails go, as {@code host:port}; without it they are kept in the outbox only
 */
public record SandboxOptions(
        int port,
        Path home,
        Optional<String> database,
        List<Path> apps,
        boolean demo,
        Optional<String> node,
        Optional<SmtpAddress> smtp) {
    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern NODE_NAME = Pattern.compile("[A-Za-z0-9._-]{1,50}");

    /** Refuses ports that do not exist, databases that the sandbox does not know and names that are none. */
    public SandboxOptions {
        node.ifPresent(SandboxOptions::checkNode);
        Objects.requireNonNull(smtp, "smtp");
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(database, "database");
        database.ifPresent(DatabaseLocation::new);
        apps = List.copyOf(apps);
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("Port %d must be between 0 and %d".formatted(port, HIGHEST_PORT));
        }
    }

    /** The only node, which sends no mails. */
    public SandboxOptions(int port, Path home, Optional<String> database, List<Path> apps, boolean demo) {
        this(port, home, database, apps, demo, Optional.empty(), Optional.empty());
    }

    /** The same as a node of a cluster. */
    public SandboxOptions asNode(String name) {
        return new SandboxOptions(port, home, database, apps, demo, Optional.of(name), smtp);
    }

    /** The same with a mail server. */
    public SandboxOptions withSmtp(SmtpAddress server) {
        return new SandboxOptions(port, home, database, apps, demo, node, Optional.of(server));
    }

    private static void checkNode(String name) {
        if (!NODE_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "--node must be up to 50 letters, digits, dots, dashes and underscores, was “%s”".formatted(name));
        }
    }
}
