package org.outcomeowner.sandbox.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Turns a page's answer into HTML inside the layout, or into a redirect. */
@Component
final class PageWriter {
    private final Frame frame;
    private final Decorators decorators;

    PageWriter(Frame frame, Decorators decorators) {
        this.frame = frame;
        this.decorators = decorators;
    }

    void write(Answer answer, PageRequest request, HttpServletResponse response) throws IOException {
        if (answer instanceof Answer.Html html) {
            writeHtml(page(html, request), html.status(), response);
        } else if (answer instanceof Answer.Document document) {
            writeHtml(decorators.decorate(document.html(), request.servletRequest()), document.status(), response);
        } else if (answer instanceof Answer.Fragment part) {
            String html = frame.render(part.template(), part.model(), request.servletRequest());
            writeHtml(html, part.status(), response);
        } else if (answer instanceof Answer.Redirect redirect) {
            response.sendRedirect(WebServer.CONTEXT_PATH + redirect.path());
        }
    }

    private String page(Answer.Html html, PageRequest request) {
        String body = frame.render(html.template(), html.model(), request.servletRequest());
        return frame.around(new Frame.Content(html.title(), "", body), request.servletRequest(), request.webContexts());
    }

    private static void writeHtml(String html, int status, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html);
    }
}
