package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a web fragment is about: the request, the project and further parameters such as the issue.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest, same class (its servlet types are {@code jakarta} since
 * Jira 11).
 */
public class JiraHelper {

    private final HttpServletRequest request;
    private final Project project;
    private final Map<String, Object> contextParams;

    /** About nothing in particular. */
    public JiraHelper() {
        this(null);
    }

    /** About a request, which may be null. */
    public JiraHelper(HttpServletRequest request) {
        this(request, null);
    }

    /** About a request and a project, which may be null. */
    public JiraHelper(HttpServletRequest request, Project project) {
        this(request, project, Map.of());
    }

    /** About a request and a project, which may be null, and further parameters. */
    public JiraHelper(HttpServletRequest request, Project project, Map<String, Object> params) {
        this.request = request;
        this.project = project;
        this.contextParams = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    /** The request that shows the fragment; null outside of one. */
    public HttpServletRequest getRequest() {
        return request;
    }

    /** The project; null if the page is not about one. */
    public Project getProject() {
        return project;
    }

    /** The parameters, such as {@code issue} and {@code project}; never null. */
    public Map<String, Object> getContextParams() {
        return contextParams;
    }
}
