package org.outcomeowner.sandbox.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.net.BindException;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.springframework.stereotype.Component;

/** Serves the sandbox under {@value #CONTEXT_PATH}, to this machine only: the demo's passwords are known to everybody. */
@Component
public final class WebServer {
    /** Where everything is served below. */
    public static final String CONTEXT_PATH = "/jira";

    private static final String LOOPBACK = "127.0.0.1";
    private static final int SESSION_SECONDS = 5 * 60 * 60;

    private final List<MountedServlet> servlets;
    private final List<Filter> filters;
    private Server server;

    WebServer(List<MountedServlet> servlets, SecurityHeadersFilter headers, IdentityFilter identity, XsrfFilter xsrf) {
        this.servlets = servlets;
        this.filters = List.of(headers, identity, xsrf);
    }

    /**
     * Starts to listen.
     *
     * @param port the port, or 0 for any free one
     * @return the port that is listened on
     * @throws PortTakenException if another program has the port
     */
    public int start(int port) {
        server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost(LOOPBACK);
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(context());
        try {
            server.start();
        } catch (Exception e) {
            stop();
            throw startFailure(port, e);
        }
        return connector.getLocalPort();
    }

    /** Stops to listen; requests under way are given a moment to end. Does nothing if it was not started. */
    public void stop() {
        try {
            if (server != null) {
                server.stop();
            }
        } catch (Exception e) {
            throw new IllegalStateException("The web server did not stop", e);
        }
    }

    private static RuntimeException startFailure(int port, Exception e) {
        boolean taken = e instanceof BindException || e instanceof IOException && e.getCause() instanceof BindException;
        return taken ? new PortTakenException(port, e) : new IllegalStateException("The web server did not start", e);
    }

    private ServletContextHandler context() {
        ServletContextHandler context = new ServletContextHandler(CONTEXT_PATH, ServletContextHandler.SESSIONS);
        var sessions = context.getSessionHandler();
        sessions.setHttpOnly(true);
        sessions.setSameSite(HttpCookie.SameSite.LAX);
        sessions.setMaxInactiveInterval(SESSION_SECONDS);
        filters.forEach(
                filter -> context.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST)));
        servlets.forEach(mounted -> context.addServlet(holder(mounted), mounted.pattern()));
        return context;
    }

    private static ServletHolder holder(MountedServlet mounted) {
        ServletHolder holder = new ServletHolder((Servlet) mounted.servlet());
        holder.setInitOrder(1);
        holder.getRegistration().setMultipartConfig(Uploads.limits());
        return holder;
    }
}
