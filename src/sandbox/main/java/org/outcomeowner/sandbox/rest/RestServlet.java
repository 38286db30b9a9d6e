package org.outcomeowner.sandbox.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands each REST call to the application mounted at its path. */
@Component
final class RestServlet extends HttpServlet {
    private static final Logger LOG = LoggerFactory.getLogger(RestServlet.class);

    private final transient RestApplications applications;
    private transient volatile RestMounts mounts = new RestMounts(List.of());

    RestServlet(RestApplications applications) {
        this.applications = applications;
    }

    @Override
    public void init() {
        applications.onChange(this::mount);
        mount();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<RestMounts.Target> target = mounts.find(path);
        try {
            if (target.isPresent()) {
                target.get().mount().service(target.get().prefix(), request, response);
            } else {
                fail(response, HttpServletResponse.SC_NOT_FOUND, "There is no REST resource at this address.");
            }
        } catch (RuntimeException | ServletException e) {
            String id = UUID.randomUUID().toString();
            LOG.error("REST call failed, id {}", id, e);
            fail(
                    response,
                    HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                    "Internal error, see the log under the id " + id);
        }
    }

    /** Mounts everything anew; calls under way end on the old mounts. */
    private synchronized void mount() {
        mounts = new RestMounts(applications.all().stream()
                .map(this::started)
                .flatMap(Optional::stream)
                .toList());
    }

    /** An application that cannot be started is left out: the others must not suffer from it. */
    private Optional<RestMount> started(RestApplications.Application application) {
        try {
            return Optional.of(start(application));
        } catch (RuntimeException | ServletException | LinkageError e) {
            LOG.error("The REST resources at {} could not be mounted", application.path(), e);
            return Optional.empty();
        }
    }

    private RestMount start(RestApplications.Application application) throws ServletException {
        ResourceConfig config = application.config();
        ServletContainer jersey = new ServletContainer(config);
        jersey.init(getServletConfig());
        return new RestMount(application.path(), application.version(), jersey);
    }

    private static void fail(HttpServletResponse response, int status, String message) throws IOException {
        if (!response.isCommitted()) {
            response.reset();
            response.setStatus(status);
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write("{\"errorMessages\":[\"" + message + "\"],\"errors\":{}}");
        }
    }
}
