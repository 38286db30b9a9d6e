package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.outcomeowner.sandbox.project.IssueNumbers;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.stereotype.Component;

/** Writes an issue's row, its custom field values, its history and its comment in one transaction. */
@Component
final class DefaultIssueWriter implements IssueWriter {
    private final IssueRows rows;
    private final IssueRecord record;
    private final SystemChanges systemChanges;
    private final CustomChanges customChanges;
    private final IssueNumbers numbers;
    private final Clock clock;
    private final Tx tx;

    DefaultIssueWriter(
            IssueRows rows,
            IssueRecord record,
            SystemChanges systemChanges,
            CustomChanges customChanges,
            IssueNumbers numbers,
            Clock clock,
            Tx tx) {
        this.rows = rows;
        this.record = record;
        this.systemChanges = systemChanges;
        this.customChanges = customChanges;
        this.numbers = numbers;
        this.clock = clock;
        this.tx = tx;
    }

    @Override
    public void create(MutableIssue issue, EventDispatchOption event) {
        StoredIssue stored = StoredIssue.of(issue);
        tx.run(() -> {
            Timestamp now = Timestamp.from(clock.instant());
            number(stored);
            stored.setCreated(now);
            stored.setUpdated(now);
            stampResolution(stored, now);
            stored.putSilently(IssueColumn.ID, rows.insert(stored.values()));
            customChanges.create(stored);
            stored.resetModifiedFields();
            if (event.isEventBeingSent()) {
                record.publish(new IssueChange(stored, stored.getCreator(), event.getEventTypeId(), List.of(), null));
            }
        });
    }

    @Override
    public Optional<ChangeHistory> update(
            MutableIssue issue, ApplicationUser author, String comment, EventDispatchOption event) {
        StoredIssue stored = StoredIssue.of(issue);
        return tx.call(() -> {
            rows.lock(stored.getId());
            Timestamp now = Timestamp.from(clock.instant());
            List<ChangeItemBean> items = store(stored, now);
            Comment written = record.comment(stored, author, comment, now);
            Optional<ChangeHistory> history = record.history(stored, author, items, now);
            if (event.isEventBeingSent()) {
                record.publish(new IssueChange(stored, author, event.getEventTypeId(), items, written));
            }
            return history;
        });
    }

    private void number(StoredIssue issue) {
        if (issue.getKey() == null) {
            long number = numbers.next(issue.getProjectId());
            issue.setNumber(number);
            issue.setKey(issue.getProjectObject().getKey() + "-" + number);
        }
    }

    private List<ChangeItemBean> store(StoredIssue issue, Timestamp now) {
        Map<IssueColumn, Object> present =
                rows.byId(issue.getId()).orElseThrow(() -> new IssueGoneException(issue.getKey()));
        if (issue.getModifiedFields().containsKey(IssueColumn.RESOLUTION.field())) {
            stampResolution(issue, now);
        }
        Map<IssueColumn, Object> changed = new EnumMap<>(IssueColumn.class);
        List<ChangeItemBean> items = new ArrayList<>();
        for (Map.Entry<String, ModifiedValue> change :
                List.copyOf(issue.getModifiedFields().entrySet())) {
            Optional<IssueColumn> column = IssueColumn.ofField(change.getKey());
            if (column.isPresent()) {
                storeColumn(issue, column.get(), present, changed).ifPresent(items::add);
            } else {
                customChanges.update(issue, change.getKey(), change.getValue()).ifPresent(items::add);
            }
        }
        items.addAll(issue.takeNotes());
        issue.setUpdated(now);
        changed.put(IssueColumn.UPDATED, now);
        rows.update(issue.getId(), changed);
        issue.resetModifiedFields();
        return items;
    }

    private Optional<ChangeItemBean> storeColumn(
            StoredIssue issue, IssueColumn column, Map<IssueColumn, Object> present, Map<IssueColumn, Object> changed) {
        Object before = present.get(column);
        Object after = issue.value(column);
        if (Objects.equals(before, after)) {
            return Optional.empty();
        }
        changed.put(column, after);
        return column.isInHistory() ? Optional.of(systemChanges.item(column, before, after)) : Optional.empty();
    }

    /** An issue is resolved when it gets a resolution, and no more when it loses it. */
    private static void stampResolution(StoredIssue issue, Timestamp now) {
        issue.setResolutionDate(issue.getResolutionId() == null ? null : now);
    }
}
