package com.atlassian.sal.api;

/**
 * How an address is given.
 *
 * <p>Source: docs.atlassian.com/sal-api/3.0.0, same class; compiled use on Jira 11.0 in
 * github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public enum UrlMode {
    /** With host. */
    ABSOLUTE,
    /** With host, always the configured one. */
    CANONICAL,
    /** From the root of the host. */
    RELATIVE,
    /** From the root of the host, always the configured one. */
    RELATIVE_CANONICAL,
    /** As the request came in, or else the configured one. */
    AUTO
}
