package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/**
 * Something happened to an issue.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; compiled use on Jira 11.0 in
 * github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public class IssueEvent {

    private final Issue issue;
    private final Map<String, Object> params;
    private final ApplicationUser user;
    private final Long eventTypeId;
    private final Comment comment;

    /** An event without a comment. */
    public IssueEvent(Issue issue, Map<String, Object> params, ApplicationUser user, Long eventTypeId) {
        this(issue, params, user, eventTypeId, null);
    }

    /** For a host: Jira's longer constructors also take database rows. */
    protected IssueEvent(
            Issue issue, Map<String, Object> params, ApplicationUser user, Long eventTypeId, Comment comment) {
        this.issue = issue;
        this.params = params;
        this.user = user;
        this.eventTypeId = eventTypeId;
        this.comment = comment;
    }

    /** The issue after the change. */
    public Issue getIssue() {
        return issue;
    }

    /** Who did it; null if anonymous. */
    public ApplicationUser getUser() {
        return user;
    }

    /** One of the ids of {@link EventType}, or the id of an event type of the instance. */
    public Long getEventTypeId() {
        return eventTypeId;
    }

    /** The comment added along with it; null if there is none. */
    public Comment getComment() {
        return comment;
    }

    /** Further values; may be empty. */
    public Map<String, Object> getParams() {
        return params;
    }
}
