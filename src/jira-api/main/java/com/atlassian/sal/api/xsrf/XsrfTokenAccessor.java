package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The token that forms of servlets carry.
 *
 * <p>Source: SAL Javadoc, docs.atlassian.com/sal-api, same interface (its servlet types are {@code jakarta} since Jira 11).
 */
public interface XsrfTokenAccessor {

    /**
     * The session's token.
     *
     * @param create whether to make one if there is none
     * @return the token; null if there is none and none was to be made
     */
    String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create);
}
