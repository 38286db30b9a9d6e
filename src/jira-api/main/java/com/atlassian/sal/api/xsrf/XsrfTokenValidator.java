package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Checks the token of a form, for servlets.
 *
 * <p>Source: Javadoc of its implementations, docs.atlassian.com/ConfluenceServer/javadoc/8.4.2, ConfluenceXsrfTokenValidator (its
 * servlet types are {@code jakarta} since Jira 11).
 */
public interface XsrfTokenValidator {

    /** Whether the form carries the session's token. */
    boolean validateFormEncodedToken(HttpServletRequest request);

    /** Name of the form's parameter. */
    String getXsrfParameterName();
}
