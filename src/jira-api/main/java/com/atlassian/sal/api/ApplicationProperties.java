package com.atlassian.sal.api;

/**
 * What the host is.
 *
 * <p>Source: docs.atlassian.com/sal-api/3.0.0, same class; compiled use on Jira 11.0 in
 * github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface ApplicationProperties {
    /** Where the host is reached. */
    String getBaseUrl(UrlMode urlMode);

    /** Its version. */
    String getVersion();
}
