package com.atlassian.jira.event.issue;

/**
 * An event of a bundle that stands for an {@link IssueEvent}.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface DelegatingJiraIssueEvent extends JiraIssueEvent {

    /** The event it stands for; never null. */
    IssueEvent asIssueEvent();
}
