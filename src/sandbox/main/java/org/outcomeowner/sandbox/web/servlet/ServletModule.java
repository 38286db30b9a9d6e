package org.outcomeowner.sandbox.web.servlet;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.host.Elements;
import org.w3c.dom.Element;

/**
 * A servlet of an app, made when it is first asked for.
 *
 * <p>Source: developer.atlassian.com, "Servlet plugin module".
 */
final class ServletModule {
    private static final String BELOW = "/*";

    private final AppModule module;
    private HttpServlet servlet;

    ServletModule(AppModule module) {
        this.module = module;
    }

    /** The longest part of the path that one of its patterns matches; empty if none does. */
    Optional<String> base(String path) {
        return Elements.children(module.element(), "url-pattern").stream()
                .map(pattern -> pattern.getTextContent().trim())
                .flatMap(pattern -> base(pattern, path).stream())
                .reduce((one, other) -> one.length() >= other.length() ? one : other);
    }

    private static Optional<String> base(String pattern, String path) {
        String start = pattern.endsWith(BELOW) ? pattern.substring(0, pattern.length() - BELOW.length()) : pattern;
        boolean below = pattern.endsWith(BELOW) && path.startsWith(start + "/");
        return below || path.equals(start) ? Optional.of(start) : Optional.empty();
    }

    Class<?> type() {
        try {
            return module.loadClass(module.element().getAttribute("class"));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Servlet %s is gone".formatted(module.completeKey()), e);
        }
    }

    void service(HttpServletRequest request, HttpServletResponse response, ServletContext context)
            throws ServletException, IOException {
        started(context).service(request, response);
    }

    private synchronized HttpServlet started(ServletContext context) throws ServletException {
        if (servlet == null) {
            HttpServlet made = module.instantiate(HttpServlet.class);
            made.init(new Config(module.completeKey(), context, initParams()));
            servlet = made;
        }
        return servlet;
    }

    synchronized void destroy() {
        if (servlet != null) {
            servlet.destroy();
            servlet = null;
        }
    }

    private Map<String, String> initParams() {
        Map<String, String> params = new HashMap<>();
        List<Element> elements = Elements.children(module.element(), "init-param");
        elements.forEach(element -> params.put(
                Elements.childText(element, "param-name").orElse(""),
                Elements.childText(element, "param-value").orElse("")));
        return params;
    }

    private record Config(String getServletName, ServletContext getServletContext, Map<String, String> params)
            implements ServletConfig {
        @Override
        public String getInitParameter(String name) {
            return params.get(name);
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.enumeration(params.keySet());
        }
    }
}
