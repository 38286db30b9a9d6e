package org.outcomeowner.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The packaged sandbox with the packaged app, in a process of its own that can be stopped or killed. */
final class SandboxProcess implements AutoCloseable {
    private static final Path SANDBOX = Path.of(System.getProperty("acceptance.sandbox"));
    private static final Path APP = Path.of(System.getProperty("acceptance.app"));

    // Most processes end before a slower compiler has paid for itself; a benchmark says otherwise.
    private static final String JVM = System.getProperty("acceptance.jvm", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");

    private static final long PATIENCE_SECONDS = 240;

    private final Process process;
    private final URI url;
    private final Path log;

    private SandboxProcess(Process process, URI url, Path log) {
        this.process = process;
        this.url = url;
        this.log = log;
    }

    /** Starts on a free port and waits until it serves. */
    static SandboxProcess start(Path home, String... options) {
        int port = freePort();
        List<String> arguments = new ArrayList<>(List.of("--port", Integer.toString(port), "--home", home.toString()));
        arguments.addAll(List.of(options));
        if (!arguments.contains("--app")) {
            arguments.addAll(List.of("--app", app().toString()));
        }
        SandboxProcess started = launch(home, arguments, port);
        started.awaitServing();
        return started;
    }

    /** Starts with exactly these arguments and waits for nothing: for starts that are meant to fail. */
    static SandboxProcess launch(Path home, List<String> arguments, int port) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(JVM.split(" ")));
        command.addAll(List.of(
                "-cp",
                SANDBOX.resolve("sandbox.jar") + ":" + SANDBOX.resolve("lib") + "/*",
                "org.outcomeowner.sandbox.Main"));
        command.addAll(arguments);
        Path log = home.resolveSibling(home.getFileName() + ".log");
        try {
            Files.createDirectories(log.getParent());
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return new SandboxProcess(process, URI.create("http://localhost:" + port + "/jira"), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jar as a customer would install it. */
    static Path app() {
        return APP;
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it serves, without a slash at the end. */
    URI url() {
        return url;
    }

    /** What it printed so far. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the process to end by itself and gives its exit code. */
    int awaitExit() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("Still running:\n" + log());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends it as a power cut would. */
    void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    @Override
    public void close() {
        process.destroy();
        awaitExit();
    }

    /** Asks again and again until the answer is yes, as long as this process lives. */
    void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new AssertionError("Waited in vain: " + what + ". The log:\n" + log());
            }
            pause();
        }
    }

    private void awaitServing() {
        try {
            await("the sandbox serves", this::serves);
        } catch (AssertionError e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private boolean serves() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/rest/api/2/serverInfo"))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits for the process rather than for time to pass: returns at once when it ends. */
    private void pause() {
        try {
            process.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
