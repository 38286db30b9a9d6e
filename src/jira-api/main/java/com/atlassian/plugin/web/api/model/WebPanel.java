package com.atlassian.plugin.web.api.model;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * A part of a page.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface WebPanel {
    /** The part as HTML. */
    String getHtml(Map<String, Object> context);

    /** Writes the part as HTML. */
    void writeHtml(Writer writer, Map<String, Object> context) throws IOException;
}
