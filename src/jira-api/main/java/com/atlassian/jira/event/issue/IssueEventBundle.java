package com.atlassian.jira.event.issue;

import java.util.Collection;

/**
 * All events of one operation on an issue.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface IssueEventBundle {

    /** The events in their order; never null. */
    Collection<JiraIssueEvent> getEvents();
}
