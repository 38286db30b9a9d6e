package org.outcomeowner.sandbox.web.servlet;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.outcomeowner.sandbox.host.AppModules;
import org.outcomeowner.sandbox.render.PageResources;
import org.outcomeowner.sandbox.web.Decorators;
import org.outcomeowner.sandbox.web.FormRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands a request below {@value #PATH} to the servlet whose pattern fits best, and frames the page that asks for a frame. */
@Component
final class AppServlets extends HttpServlet implements FormRules {
    static final String PATH = "/plugins/servlet";

    private static final Logger LOG = LoggerFactory.getLogger(AppServlets.class);

    private final transient AppModules modules;
    private final transient ServletDoor door;
    private final transient Decorators decorators;
    private final transient PageResources resources;
    private transient volatile List<ServletModule> servlets = List.of();

    AppServlets(AppModules modules, ServletDoor door, Decorators decorators, PageResources resources) {
        this.modules = modules;
        this.door = door;
        this.decorators = decorators;
        this.resources = resources;
    }

    @Override
    public void init() {
        modules.addListener(this::collect);
        collect();
    }

    private synchronized void collect() {
        List<ServletModule> before = servlets;
        servlets = modules.modules("servlet").stream().map(ServletModule::new).toList();
        before.forEach(ServletModule::destroy);
    }

    /** Servlets check tokens themselves; the sandbox's own pages below the path do not, and are asked for by name. */
    @Override
    public boolean cover(String path) {
        return path.startsWith(PATH + "/")
                && find(path.substring(PATH.length())).isPresent();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<ServletModule> found = find(path);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is no such page.");
        } else if (door.opens(found.get().type(), request, response)) {
            serve(found.get(), request, response);
        }
    }

    private Optional<ServletModule> find(String path) {
        return servlets.stream()
                .filter(servlet -> servlet.base(path).isPresent())
                .max(Comparator.comparing(
                        servlet -> servlet.base(path).orElse("").length()));
    }

    private void serve(ServletModule servlet, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        resources.clear();
        HeldResponse held = new HeldResponse(response);
        try {
            String base = servlet.base(request.getPathInfo()).orElse("");
            servlet.service(new ServletRequest(request, base), held, getServletContext());
            send(held, request, response);
        } catch (RuntimeException | ServletException | LinkageError e) {
            String id = UUID.randomUUID().toString();
            LOG.error("A servlet failed, id {}", id, e);
            response.sendError(
                    HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                    "Something went wrong. The log has the details under the id " + id + ".");
        }
    }

    private void send(HeldResponse held, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        if (held.isHtml() && decorators.wanted(held.text())) {
            byte[] page = decorators.decorate(held.text(), request).getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(page);
        } else {
            response.getOutputStream().write(held.bytes());
        }
    }
}
