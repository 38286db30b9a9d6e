package org.outcomeowner.sandbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code sandbox}. */
@Command(
        name = "sandbox",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "A small stand-in for Jira that installs packaged apps. It is not Jira.")
public final class Main implements Callable<Integer> {
    private static final String DEFAULT_APP = "sandbox.app";
    private static final String FIRST_NODE = "node1";
    private static final int FAILED = 1;

    @Option(names = "--port", defaultValue = "2990", description = "Port to serve at; default ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--home",
            defaultValue = "${sys:user.home}/.outcome-owner-sandbox",
            description = "Folder for database and apps; default ${DEFAULT-VALUE}.")
    private Path home;

    @Option(
            names = "--db",
            paramLabel = "<jdbc url>",
            description = "jdbc:postgresql://host/name?user=…&password=…; default an H2 file in the home folder.")
    private String database;

    @Option(
            names = "--app",
            paramLabel = "<jar>",
            description = "App to install at start, repeatable; replaces the default.")
    private List<Path> apps;

    @Option(names = "--empty", description = "Make no demo data.")
    private boolean empty;

    @Option(names = "--clean", description = "First forget what the home folder holds; a database of --db stays.")
    private boolean clean;

    @Option(
            names = "--nodes",
            defaultValue = "1",
            description = "2 starts a second node on the next port; needs PostgreSQL by --db.")
    private int nodes;

    @Option(
            names = "--node",
            paramLabel = "<name>",
            description = "Serve as the node of this name, beside others on the same --db.")
    private String node;

    @Option(
            names = "--smtp",
            paramLabel = "<host:port>",
            description = "Send mails there; without it they are kept in the outbox only.")
    private String smtp;

    private Main() {}

    /** Runs until the process is told to stop; ends with exit code 1 if the sandbox does not start. */
    public static void main(String[] arguments) {
        int code = new CommandLine(new Main())
                .setExecutionExceptionHandler(Main::explain)
                .execute(arguments);
        System.exit(code);
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult ignored) {
        Optional<String> problem = StartProblem.describe(failure);
        command.getErr().println("The sandbox did not start. " + problem.orElse("This is a fault of the sandbox:"));
        if (problem.isEmpty()) {
            failure.printStackTrace(command.getErr());
        }
        return FAILED;
    }

    @Override
    public Integer call() throws InterruptedException {
        SandboxOptions options = options();
        SecondNode second = SecondNode.of(nodes, options);
        if (clean) {
            HomeFolder.clear(home);
        }
        Sandbox sandbox = Sandbox.start(options);
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "stop"));
        say("The sandbox is at " + sandbox.url() + " (it is not Jira). Stop it with Ctrl-C.");
        second.start();
        new CountDownLatch(1).await();
        return 0;
    }

    private SandboxOptions options() {
        return new SandboxOptions(
                port,
                home,
                Optional.ofNullable(database),
                chosenApps(),
                !empty,
                Optional.ofNullable(node).or(() -> nodes > 1 ? Optional.of(FIRST_NODE) : Optional.empty()),
                Optional.ofNullable(smtp).map(SmtpAddress::parse));
    }

    private List<Path> chosenApps() {
        if (apps != null) {
            return apps;
        }
        return Optional.ofNullable(System.getProperty(DEFAULT_APP)).map(Path::of).stream()
                .toList();
    }

    @SuppressWarnings("PMD.SystemPrintln") // the one line that is for the person at the terminal
    private static void say(String text) {
        System.out.println(text);
    }
}
