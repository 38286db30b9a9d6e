package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Fills the template of a web fragment.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface ContextProvider {
    /** Called once with the parameters in the descriptor. */
    void init(Map<String, String> params) throws PluginParseException;

    /** What the template sees. */
    Map<String, Object> getContextMap(Map<String, Object> context);
}
