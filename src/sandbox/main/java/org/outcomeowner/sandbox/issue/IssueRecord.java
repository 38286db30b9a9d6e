package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes what accompanies a change: history, comment and event. */
@Component
final class IssueRecord {
    private final ChangeRows changes;
    private final CommentRows comments;
    private final IssueEvents events;

    IssueRecord(ChangeRows changes, CommentRows comments, IssueEvents events) {
        this.changes = changes;
        this.comments = comments;
        this.events = events;
    }

    Optional<ChangeHistory> history(Issue issue, ApplicationUser author, List<ChangeItemBean> items, Timestamp when) {
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new StoredChangeHistory(
                        changes.insert(issue.getId(), key(author), when, items), author, items));
    }

    /** The comment written; null for a blank body. */
    Comment comment(Issue issue, ApplicationUser author, String body, Timestamp when) {
        return body == null || body.isBlank()
                ? null
                : new StoredComment(comments.insert(issue.getId(), key(author), body, when), issue, author);
    }

    void publish(IssueChange change) {
        events.publishAfterCommit(change);
    }

    private static String key(ApplicationUser user) {
        return user == null ? null : user.getKey();
    }
}
