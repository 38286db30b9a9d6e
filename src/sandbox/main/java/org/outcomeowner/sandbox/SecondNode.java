package org.outcomeowner.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another sandbox on the same database, in its own process because Jira's API has static parts. */
final class SecondNode {
    private static final String NAME = "node2";

    private final List<String> command;

    private SecondNode(List<String> command) {
        this.command = command;
    }

    /** The node beside the one with these options; one that never starts, if there is to be one node only. */
    static SecondNode of(int nodes, SandboxOptions first) {
        if (nodes != 1 && nodes != 2) {
            throw new IllegalArgumentException("--nodes must be 1 or 2, was %d".formatted(nodes));
        }
        if (nodes == 2
                && first.database()
                        .filter(url -> url.startsWith("jdbc:postgresql:"))
                        .isEmpty()) {
            throw new IllegalArgumentException(
                    "--nodes 2 needs --db jdbc:postgresql://…: an H2 file serves one process");
        }
        return new SecondNode(nodes == 1 ? List.of() : command(first));
    }

    private static List<String> command(SandboxOptions first) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--empty",
                "--port",
                Integer.toString(first.port() + 1),
                "--home",
                first.home().resolve(NAME).toString(),
                "--db",
                first.database().orElseThrow(),
                "--node",
                NAME));
        first.smtp().ifPresent(smtp -> command.addAll(List.of("--smtp", smtp.toString())));
        first.apps().forEach(app -> command.addAll(List.of("--app", app.toString())));
        return command;
    }

    /** Starts it; it ends with this process. */
    void start() {
        if (command.isEmpty()) {
            return;
        }
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stop node 2"));
        } catch (IOException e) {
            throw new UncheckedIOException("The second node cannot be started", e);
        }
    }
}
