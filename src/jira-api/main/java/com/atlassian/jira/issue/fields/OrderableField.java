package com.atlassian.jira.issue.fields;

/**
 * A field that can be placed on screens.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; test doubles of whole Jira interfaces in
 * github.com/blackducksoftware/blackduck-jira.
 */
public interface OrderableField extends Field {}
