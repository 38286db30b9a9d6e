package com.atlassian.jira.security.request;

/**
 * An HTTP method.
 *
 * <p>Source: use in github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0) and
 * github.com/alanmosely/jira-watcher-field-plugin (Jira 11.3).
 */
public enum RequestMethod {
    GET,
    POST
}
