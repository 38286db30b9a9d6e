package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/**
 * A comment on an issue.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; compiled use on Jira 11.0 in
 * github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface Comment {

    /** Id of the comment. */
    Long getId();

    /** The text. */
    String getBody();

    /** The author; null if the comment is anonymous. */
    ApplicationUser getAuthorApplicationUser();

    /** How the author is shown. */
    String getAuthorFullName();

    /** When the comment was written. */
    Date getCreated();

    /** When the comment was last changed. */
    Date getUpdated();

    /** The issue the comment belongs to. */
    Issue getIssue();

    /** Name of the group that alone may read the comment; null if it is not restricted so. */
    String getGroupLevel();

    /** Id of the project role that alone may read the comment; null if it is not restricted so. */
    Long getRoleLevelId();
}
