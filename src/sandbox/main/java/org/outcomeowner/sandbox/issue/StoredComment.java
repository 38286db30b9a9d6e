package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/** A comment of an issue. */
record StoredComment(CommentRows.Row row, Issue issue, ApplicationUser author) implements Comment {
    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public String getBody() {
        return row.body();
    }

    @Override
    public ApplicationUser getAuthorApplicationUser() {
        return author;
    }

    @Override
    public String getAuthorFullName() {
        return author == null ? "Anonymous" : author.getDisplayName();
    }

    @Override
    public Date getCreated() {
        return row.created();
    }

    @Override
    public Date getUpdated() {
        return row.updated();
    }

    @Override
    public Issue getIssue() {
        return issue;
    }

    @Override
    public String getGroupLevel() {
        return row.group();
    }

    @Override
    public Long getRoleLevelId() {
        return row.role();
    }
}
