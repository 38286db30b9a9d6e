package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What happened to an issue: comments and changes of fields. */
@Component
final class Activity {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

    private final CommentManager comments;
    private final ChangeHistoryManager histories;

    Activity(CommentManager comments, ChangeHistoryManager histories) {
        this.comments = comments;
        this.histories = histories;
    }

    /** The comments that the user may read, oldest first. */
    List<Remark> comments(Issue issue, ApplicationUser user) {
        return comments.getCommentsForUser(issue, user).stream().map(Remark::of).toList();
    }

    /** The changes, oldest first. */
    List<Change> history(Issue issue) {
        return histories.getChangeHistories(issue).stream().map(Change::of).toList();
    }

    private static String when(Date time) {
        return time == null ? "" : WHEN.format(time.toInstant().atZone(ZoneId.systemDefault()));
    }

    /** A comment. */
    public record Remark(String author, String when, String body) {
        private static Remark of(Comment comment) {
            return new Remark(comment.getAuthorFullName(), Activity.when(comment.getCreated()), comment.getBody());
        }
    }

    /** Fields changed together. */
    public record Change(String author, String when, List<Item> items) {
        private static Change of(ChangeHistory history) {
            List<Item> items =
                    history.getChangeItemBeans().stream().map(Item::of).toList();
            return new Change(history.getAuthorDisplayName(), Activity.when(history.getTimePerformed()), items);
        }
    }

    /** One field's old and new value. */
    public record Item(String field, String from, String to) {
        private static Item of(ChangeItemBean item) {
            return new Item(item.getField(), shown(item.getFromString()), shown(item.getToString()));
        }

        private static String shown(String text) {
            return text == null ? "" : text;
        }
    }
}
