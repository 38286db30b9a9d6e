package org.outcomeowner.sandbox.render;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Serves the declared files of apps below {@code /download/resources}. They are open to
 * everybody. Browsers keep them, and ask whether they changed. */
@Component
final class DownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Downloads downloads;

    DownloadServlet(Downloads downloads) {
        this.downloads = downloads;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Download> found =
                Optional.ofNullable(request.getPathInfo()).flatMap(path -> downloads.find(path.substring(1)));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(found.get(), request, response);
    }

    private static void send(Download download, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = download.entityTag();
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(download.contentType());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(download.content().length);
        response.getOutputStream().write(download.content());
    }
}
