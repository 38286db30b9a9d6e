package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Optional;

/**
 * Fields of an issue were changed, or a comment was added.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface IssueChangedEvent {

    /** The issue after the change. */
    Issue getIssue();

    /** Who changed it; empty if anonymous. */
    Optional<ApplicationUser> getAuthor();

    /** The changed fields; never null. */
    Collection<ChangeItemBean> getChangeItems();

    /** The comment added along with the change. */
    Optional<Comment> getComment();
}
