package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Renders templates of the app.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface TemplateRenderer {
    /** Renders the template with these values. */
    void render(String templateName, Map<String, Object> context, Writer writer) throws IOException;
}
