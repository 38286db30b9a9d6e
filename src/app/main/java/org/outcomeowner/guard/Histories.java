package org.outcomeowner.guard;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.Optional;
import org.outcomeowner.rules.bypass.Change;
import org.outcomeowner.rules.bypass.ChangeItem;
import org.outcomeowner.rules.bypass.History;
import org.springframework.stereotype.Component;

/** Reads the history of an issue. */
@Component
final class Histories {
    private final ChangeHistoryManager changes;

    Histories(ChangeHistoryManager changes) {
        this.changes = changes;
    }

    History of(Issue issue) {
        return new History(
                Optional.ofNullable(issue.getCreatorId()),
                issue.getCreated().toInstant(),
                changes.getChangeHistories(issue).stream()
                        .map(Histories::change)
                        .toList());
    }

    private static Change change(ChangeHistory entry) {
        return new Change(
                entry.getId(),
                Optional.ofNullable(entry.getAuthorKey()),
                entry.getTimePerformed().toInstant(),
                entry.getChangeItemBeans().stream().map(Histories::item).toList());
    }

    private static ChangeItem item(ChangeItemBean item) {
        return new ChangeItem(
                item.getField(),
                ChangeItemBean.CUSTOM_FIELD.equals(item.getFieldType()),
                item.getFrom(),
                item.getTo(),
                item.getFromString(),
                item.getToString());
    }
}
