package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Reads and writes issues without asking for permissions.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server; use in
 * github.com/mailru/jira-plugins-mrimsender;
 * developer.atlassian.com/server/jira/platform/performing-issue-operations.
 */
public interface IssueManager {

    /** Issue by id; null if there is none. */
    MutableIssue getIssueObject(Long id);

    /** Issue by key, also by a key it had before it moved; null if there is none. */
    MutableIssue getIssueObject(String key);

    /** Issue by its present key only; null if there is none. */
    MutableIssue getIssueByCurrentKey(String key);

    /** Issue by key in any case; null if there is none. */
    MutableIssue getIssueByKeyIgnoreCase(String key);

    /** Ids of all issues of a project; never null. */
    Collection<Long> getIssueIdsForProject(Long projectId);

    /**
     * Creates an issue in the first status of its workflow.
     *
     * @throws CreateException if the issue can't be stored
     */
    Issue createIssueObject(ApplicationUser remoteUser, Issue issue) throws CreateException;

    /** Writes the modified fields of an issue and its history; checks neither permissions nor screens. */
    Issue updateIssue(
            ApplicationUser user, MutableIssue issue, EventDispatchOption eventDispatchOption, boolean sendMail);

    /**
     * Deletes an issue and all that belongs to it.
     *
     * @throws RemoveException if the issue can't be deleted
     */
    void deleteIssue(ApplicationUser user, Issue issue, EventDispatchOption eventDispatchOption, boolean sendMail)
            throws RemoveException;
}
