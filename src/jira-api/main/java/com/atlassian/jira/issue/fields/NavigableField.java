package com.atlassian.jira.issue.fields;

/**
 * A field that can be a column of the issue navigator.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; test doubles of whole Jira interfaces in
 * github.com/blackducksoftware/blackduck-jira.
 */
public interface NavigableField extends Field {}
