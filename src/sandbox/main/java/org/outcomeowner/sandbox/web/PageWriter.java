package org.outcomeowner.sandbox.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.outcomeowner.sandbox.render.TemplateEngine;
import org.outcomeowner.sandbox.render.TemplateSource;
import org.springframework.stereotype.Component;

/** Turns a page's answer into HTML inside the layout, or into a redirect. */
@Component
final class PageWriter {
    private static final String ROOT = "org/outcomeowner/sandbox/web/";

    private final TemplateEngine templates;
    private final Layout layout;

    PageWriter(TemplateEngine templates, Layout layout) {
        this.templates = templates;
        this.layout = layout;
    }

    void write(Answer answer, PageRequest request, HttpServletResponse response) throws IOException {
        if (answer instanceof Answer.Html html) {
            writeHtml(page(html, request), html.status(), response);
        } else if (answer instanceof Answer.Fragment part) {
            writeHtml(render(part.template(), part.model(), request), part.status(), response);
        } else if (answer instanceof Answer.Redirect redirect) {
            response.sendRedirect(WebServer.CONTEXT_PATH + redirect.path());
        }
    }

    private String page(Answer.Html html, PageRequest request) {
        String body = render(html.template(), html.model(), request);
        Map<String, Object> model = new HashMap<>(layout.model(request));
        model.put("title", html.title());
        model.put("bodyHtml", body);
        return templates.render(TemplateSource.host(ROOT + "layout.vm"), model);
    }

    private String render(String template, Map<String, Object> model, PageRequest request) {
        Map<String, Object> all = new HashMap<>(layout.common(request));
        all.putAll(model);
        return templates.render(TemplateSource.host(ROOT + template), all);
    }

    private static void writeHtml(String html, int status, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html);
    }
}
