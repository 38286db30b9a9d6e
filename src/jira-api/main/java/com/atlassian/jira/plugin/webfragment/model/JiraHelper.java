package com.atlassian.jira.plugin.webfragment.model;

import java.util.Map;

/**
 * What a web fragment is about.
 *
 * <p>Source: developer.atlassian.com/server/jira/platform/web-fragments; docs.atlassian.com/jira/latest, same class.
 */
public class JiraHelper {
    private final Map<String, Object> contextParams;

    /** About these. */
    public JiraHelper(Map<String, Object> contextParams) {
        this.contextParams = Map.copyOf(contextParams);
    }

    /** The parameters, such as issue and project. */
    public Map<String, Object> getContextParams() {
        return contextParams;
    }
}
