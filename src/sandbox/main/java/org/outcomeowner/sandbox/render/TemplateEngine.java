package org.outcomeowner.sandbox.render;

import java.util.Map;

/**
 * Renders Velocity templates as Jira does: every reference is escaped for HTML unless the template says {@code
 * #disable_html_escaping()}, the value comes from a method annotated {@code HtmlSafe}, or the reference is a plain {@code
 * $nameHtml} in a template of the host; methods of apps are called only where the app allowlists them.
 *
 * <p>Source: developer.atlassian.com, "Jira 6.0: HTML escaping for Velocity templates" and "Velocity method allowlist".
 */
public interface TemplateEngine {
    /**
     * The template filled with the context, which stays as it is.
     *
     * @throws TemplateException if it does not exist, cannot be parsed, or a call from it fails; names template, line and column
     */
    String render(TemplateSource source, Map<String, Object> context);
}
