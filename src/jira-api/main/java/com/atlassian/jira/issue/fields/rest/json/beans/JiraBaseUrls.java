package com.atlassian.jira.issue.fields.rest.json.beans;

/**
 * URLs of this instance.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; compiled use on Jira 10.3 and 11.3 in
 * github.com/alanmosely/jira-watcher-field-plugin.
 */
public interface JiraBaseUrls {

    /** Base URL without a slash at the end. */
    String baseUrl();

    /** Base URL of version 2 of the REST API, with a slash at the end. */
    String restApi2BaseUrl();
}
