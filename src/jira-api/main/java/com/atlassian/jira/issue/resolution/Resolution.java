package com.atlassian.jira.issue.resolution;

import com.atlassian.jira.issue.IssueConstant;

/**
 * How an issue was resolved.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest.
 */
public interface Resolution extends IssueConstant {}
