package com.atlassian.jira.config.properties;

/**
 * Settings of the instance.
 *
 * <p>Source: docs.atlassian.com/jira/server, same class; getJiraBaseUrl in
 * github.com/cfaysal/atlassian-dc-app-footprint.
 */
public interface ApplicationProperties {
    /** Where Jira is reached. */
    String getJiraBaseUrl();
}
