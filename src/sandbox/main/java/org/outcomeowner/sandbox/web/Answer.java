package org.outcomeowner.sandbox.web;

import java.util.Map;

/** What a page answers. */
public sealed interface Answer {
    /**
     * A whole page, shown inside the layout.
     *
     * @param template the template's path among the sandbox's web templates
     * @param title the page's title
     * @param model what the template can use
     * @param status the HTTP status
     */
    record Html(String template, String title, Map<String, Object> model, int status) implements Answer {}

    /**
     * A part of a page, asked for by a script.
     *
     * @param template the template's path among the sandbox's web templates
     * @param model what the template can use
     * @param status the HTTP status
     */
    record Fragment(String template, Map<String, Object> model, int status) implements Answer {}

    /**
     * Another page to go to.
     *
     * @param path its path below the context path
     */
    record Redirect(String path) implements Answer {}

    /**
     * A whole document that an app wrote, shown inside the frame that it names.
     *
     * @param html the document
     * @param status the HTTP status
     */
    record Document(String html, int status) implements Answer {}

    /** What has been sent already. */
    record Given() implements Answer {}

    /** A page that is as it was asked for. */
    static Answer html(String template, String title, Map<String, Object> model) {
        return new Html(template, title, model, 200);
    }

    /** A form that comes back with its errors. */
    static Answer refused(String template, String title, Map<String, Object> model) {
        return new Html(template, title, model, 400);
    }

    /** Another page to go to, below the context path. */
    static Answer redirect(String path) {
        return new Redirect(path);
    }
}
