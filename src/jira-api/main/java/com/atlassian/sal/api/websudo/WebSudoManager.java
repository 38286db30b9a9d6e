package com.atlassian.sal.api.websudo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Has administrators repeat their password, for servlets of apps.
 *
 * <p>Source: Javadoc of its implementations, docs.atlassian.com/ConfluenceServer/javadoc/9.3.2, ConfluenceWebSudoManager; use in
 * github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0, with {@code jakarta} types).
 */
public interface WebSudoManager {

    /**
     * Comes first in a request for administrators.
     *
     * @throws WebSudoSessionException if the password has to be repeated first
     */
    void willExecuteWebSudoRequest(HttpServletRequest request);

    /** Sends the browser to the page that asks for the password and leads back. */
    void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response);
}
