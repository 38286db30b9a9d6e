package com.atlassian.jira.issue.context;

/**
 * A place in the tree of contexts a custom field can be bound to: everywhere, or a project.
 *
 * <p>Source: Jira 7.1.9 Javadoc, docs.atlassian.com/jira/7.1.9.
 */
public interface JiraContextNode extends IssueContext {}
