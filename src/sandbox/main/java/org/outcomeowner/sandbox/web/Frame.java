package org.outcomeowner.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.render.TemplateEngine;
import org.outcomeowner.sandbox.render.TemplateSource;
import org.springframework.stereotype.Component;

/** Renders the host's templates and puts the frame of all pages around what they show. */
@Component
final class Frame {
    private static final String ROOT = "org/outcomeowner/sandbox/web/";

    private final TemplateEngine templates;
    private final Layout layout;

    Frame(TemplateEngine templates, Layout layout) {
        this.templates = templates;
        this.layout = layout;
    }

    /** The template, with what all can use and the model. */
    String render(String template, Map<String, Object> model, HttpServletRequest request) {
        Map<String, Object> all = new HashMap<>(layout.common(request));
        all.putAll(model);
        return templates.render(TemplateSource.host(ROOT + template), all);
    }

    /** The whole page, which loads the web resources of these contexts. */
    String around(Content content, HttpServletRequest request, List<String> contexts) {
        Map<String, Object> model = new HashMap<>(layout.model(request, contexts));
        model.put("title", content.title());
        model.put("headHtml", content.headHtml());
        model.put("bodyHtml", content.bodyHtml());
        return templates.render(TemplateSource.host(ROOT + "layout.vm"), model);
    }

    /**
     * What is shown in the frame.
     *
     * @param title text of the title
     * @param headHtml what the page adds to the head
     * @param bodyHtml what it shows
     */
    record Content(String title, String headHtml, String bodyHtml) {}
}
