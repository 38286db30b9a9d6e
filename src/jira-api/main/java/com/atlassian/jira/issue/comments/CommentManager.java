package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Reads and writes comments; checks no permission to write.
 *
 * <p>Source: test doubles of whole Jira interfaces in github.com/blackducksoftware/blackduck-jira; use in
 * github.com/atlascommunity/jira-plugins-groovy; Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest.
 */
public interface CommentManager {

    /** Adds a comment; {@code dispatchEvent} says whether listeners hear of it. */
    Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent);

    /** All comments of an issue, the oldest first, whoever may read them; never null. */
    List<Comment> getComments(Issue issue);

    /** Comments of an issue the user may read, the oldest first; never null. */
    List<Comment> getCommentsForUser(Issue issue, ApplicationUser user);

    /** The youngest comment, whoever may read it; null if there is none. */
    Comment getLastComment(Issue issue);
}
