package com.atlassian.jira.issue.priority;

import com.atlassian.jira.issue.IssueConstant;

/**
 * How important an issue is.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest.
 */
public interface Priority extends IssueConstant {}
