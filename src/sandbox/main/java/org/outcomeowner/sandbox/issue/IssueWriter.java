package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/**
 * Stores issues in the current transaction, or in one of its own. It checks nothing: that is the issue service's and the
 * workflow's part. Listeners hear of it after the commit.
 */
public interface IssueWriter {
    /**
     * Stores a new issue: it gets its key, its number, its id and its times. Its status and workflow must be set.
     *
     * @param event which event to tell listeners, if any
     */
    void create(MutableIssue issue, EventDispatchOption event);

    /**
     * Stores what was set on the issue since it was read, as one entry of its history. Two changes of one issue wait for
     * each other; each touches only what it set.
     *
     * @param author null for somebody not logged in
     * @param comment null or blank for none
     * @param event which event to tell listeners, if any
     * @return the new entry of the history; none if no field changed
     */
    Optional<ChangeHistory> update(
            MutableIssue issue, ApplicationUser author, String comment, EventDispatchOption event);
}
