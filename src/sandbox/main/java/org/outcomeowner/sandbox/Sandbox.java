package org.outcomeowner.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.outcomeowner.sandbox.cluster.ClusterMembership;
import org.outcomeowner.sandbox.config.Instance;
import org.outcomeowner.sandbox.host.AppHost;
import org.outcomeowner.sandbox.schedule.Jobs;
import org.outcomeowner.sandbox.web.WebServer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** A running stand-in for Jira. Can be stopped and started again in one JVM; one at a time, since Jira's API has static parts. */
public final class Sandbox implements AutoCloseable {
    private final AnnotationConfigApplicationContext context;
    private final int port;

    private Sandbox(AnnotationConfigApplicationContext context, int port) {
        this.context = context;
        this.port = port;
    }

    /**
     * Starts database, apps and web server, in this order.
     *
     * @throws RuntimeException if something does not start; what was started is stopped again. {@link StartProblem} knows the reason.
     */
    public static Sandbox start(SandboxOptions options) {
        createHome(options);
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        // Two packages may have classes of one name.
        context.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        context.registerBean(SandboxOptions.class, () -> options);
        context.scan(Sandbox.class.getPackageName());
        try {
            context.refresh();
            Sandbox sandbox = new Sandbox(context, startParts(context, options));
            sandbox.announce();
            context.getBean(Background.class).start();
            return sandbox;
        } catch (RuntimeException | Error e) {
            stop(context);
            throw e;
        }
    }

    private static int startParts(AnnotationConfigApplicationContext context, SandboxOptions options) {
        context.getBean(ClusterMembership.class).join();
        context.getBean(Jobs.class).join();
        context.getBean(AppHost.class).start();
        context.getBeanProvider(StartupTask.class).orderedStream().forEach(StartupTask::run);
        return context.getBean(WebServer.class).start(options.port());
    }

    /** The base URL is the cluster's: a node that comes to others leaves it as it is. */
    private void announce() {
        if (context.getBean(ClusterMembership.class).isAlone()) {
            context.getBean(Instance.class).setBaseUrl(url());
        }
    }

    private static void createHome(SandboxOptions options) {
        try {
            Files.createDirectories(options.home());
        } catch (IOException e) {
            throw new UncheckedIOException("Home folder %s cannot be made".formatted(options.home()), e);
        }
    }

    /** Where it serves, without a slash at the end. */
    public String url() {
        return "http://localhost:" + port + WebServer.CONTEXT_PATH;
    }

    /** A part of the host, for tests. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Stops serving, then jobs and other work in the background, then the apps, then the database. */
    @Override
    public void close() {
        stop(context);
    }

    private static void stop(AnnotationConfigApplicationContext context) {
        if (context.isActive()) {
            context.getBean(WebServer.class).stop();
            context.getBean(Background.class).stop();
            context.getBean(AppHost.class).stop();
            context.getBean(ClusterMembership.class).leave();
        }
        context.close();
    }
}
