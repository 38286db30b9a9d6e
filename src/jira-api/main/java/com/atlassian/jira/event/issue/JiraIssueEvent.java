package com.atlassian.jira.event.issue;

/**
 * One event of an {@link IssueEventBundle}.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface JiraIssueEvent {}
