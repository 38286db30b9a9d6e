package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;

/** What workflows need of whoever keeps the issues; everything happens in the transaction of the transition. */
public interface IssueStorage {
    /** Stores a new issue and announces it after the commit. */
    void create(MutableIssue issue);

    /**
     * Stores what was changed since the issue was read, with history and comment.
     *
     * @param author null for somebody not logged in
     * @param comment null for none
     * @param event what to announce after the commit
     */
    void update(MutableIssue issue, ApplicationUser author, String comment, EventDispatchOption event);
}
