package org.outcomeowner.gate;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.rules.MeasuringPolicy;
import org.outcomeowner.rules.Waiver;
import org.outcomeowner.waiver.Waivers;
import org.springframework.stereotype.Component;

/** What is on record about an issue beside its fields. */
@Component
final class IssueRecords {
    private static final String STATUS = "status";

    private final CommentManager comments;
    private final ChangeHistoryManager history;
    private final Waivers waivers;
    private final ServerTime time;

    IssueRecords(CommentManager comments, ChangeHistoryManager history, Waivers waivers, ServerTime time) {
        this.comments = comments;
        this.history = history;
        this.waivers = waivers;
        this.time = time;
    }

    boolean hasComment(Issue issue) {
        return comments.getLastComment(issue) != null;
    }

    /** The leave to close without a result that was asked for last. */
    Optional<Waiver> waiver(Issue issue) {
        return waivers.of(issue);
    }

    /** The day on which the issue came into the status in which it waits to be measured; empty when it is in no such status. */
    Optional<LocalDate> delivered(Issue issue, MeasuringPolicy measuring) {
        return measuring.isMeasuring(issue.getStatus().getName())
                ? Optional.of(time.dayOf(cameIntoStatus(issue).toInstant()))
                : Optional.empty();
    }

    /** The last change of the status; the creation, when it never changed. */
    private Timestamp cameIntoStatus(Issue issue) {
        return history.getChangeItemsForField(issue, STATUS).stream()
                .map(ChangeItemBean::getCreated)
                .max(Timestamp::compareTo)
                .orElseGet(issue::getCreated);
    }
}
