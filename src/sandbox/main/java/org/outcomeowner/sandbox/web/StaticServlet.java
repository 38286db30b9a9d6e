package org.outcomeowner.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Serves the scripts, styles, fonts and images of the sandbox's own pages. */
@Component
final class StaticServlet extends HttpServlet {
    private static final String ROOT = "static";
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "svg", "image/svg+xml",
            "woff", "font/woff",
            "ttf", "font/ttf");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        try (InputStream file =
                type == null || path.contains("..") ? null : getClass().getResourceAsStream(ROOT + path)) {
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(type);
            response.setHeader("Cache-Control", "public, max-age=600");
            file.transferTo(response.getOutputStream());
        }
    }
}
