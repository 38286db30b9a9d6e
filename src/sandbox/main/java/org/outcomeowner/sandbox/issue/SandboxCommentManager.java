package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.stereotype.Component;

/** Imitates {@link CommentManager}: no permission is checked in {@code create}, as in Jira. */
@Component
final class SandboxCommentManager implements CommentManager {
    private final CommentRows rows;
    private final CommentVisibility visibility;
    private final IssueEvents events;
    private final UserManager users;
    private final Clock clock;
    private final Tx tx;

    SandboxCommentManager(
            CommentRows rows, CommentVisibility visibility, IssueEvents events, UserManager users, Clock clock, Tx tx) {
        this.rows = rows;
        this.visibility = visibility;
        this.events = events;
        this.users = users;
        this.clock = clock;
        this.tx = tx;
    }

    @Override
    public Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent) {
        return tx.call(() -> {
            Timestamp now = Timestamp.from(clock.instant());
            String authorKey = author == null ? null : author.getKey();
            Comment comment = new StoredComment(rows.insert(issue.getId(), authorKey, body, now), issue, author);
            if (dispatchEvent) {
                events.publishAfterCommit(
                        new IssueChange(issue, author, EventType.ISSUE_COMMENTED_ID, List.of(), comment));
            }
            return comment;
        });
    }

    @Override
    public List<Comment> getComments(Issue issue) {
        return rows.ofIssue(issue.getId()).stream()
                .map(row -> (Comment) new StoredComment(row, issue, author(row.authorKey())))
                .toList();
    }

    @Override
    public List<Comment> getCommentsForUser(Issue issue, ApplicationUser user) {
        return getComments(issue).stream()
                .filter(comment -> visibility.isVisible(comment, user))
                .toList();
    }

    @Override
    public Comment getLastComment(Issue issue) {
        List<Comment> comments = getComments(issue);
        return comments.isEmpty() ? null : comments.get(comments.size() - 1);
    }

    private ApplicationUser author(String key) {
        return key == null ? null : users.getUserByKey(key);
    }
}
