package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Decides whether a web fragment shows.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface Condition {
    /** Called once with the parameters in the descriptor. */
    void init(Map<String, String> params) throws PluginParseException;

    /** Whether to show it. */
    boolean shouldDisplay(Map<String, Object> context);
}
