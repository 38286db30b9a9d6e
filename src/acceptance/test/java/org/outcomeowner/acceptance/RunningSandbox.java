package org.outcomeowner.acceptance;

import java.nio.file.Path;
import org.junit.rules.ExternalResource;

/**
 * One sandbox with demo data for all test classes of a process, since a start costs seconds. Tests create the epics that they change, so
 * they can run in any order.
 */
final class RunningSandbox extends ExternalResource {
    private static SandboxProcess shared;

    @Override
    protected void before() {
        start();
    }

    private static synchronized void start() {
        if (shared == null) {
            shared = SandboxProcess.start(
                    workFolder().resolve("shared-home-" + System.getProperty("acceptance.fork", "1")), "--clean");
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
    }

    /** Where tests may leave files. */
    static Path workFolder() {
        return Path.of(System.getProperty("acceptance.work"));
    }

    String url() {
        return shared.url().toString();
    }

    Rest as(String user) {
        return Rest.as(shared.url(), user);
    }

    Rest anonymous() {
        return Rest.anonymous(shared.url());
    }
}
