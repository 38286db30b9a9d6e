package com.atlassian.jira.issue.search;

/**
 * A search could not be run.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; compiled use on Jira 11.0 in
 * github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public class SearchException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Says why. */
    public SearchException(String message) {
        super(message);
    }

    /** Says why. */
    public SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
