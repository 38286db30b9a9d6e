package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes {@code change_group} and {@code change_item}. */
@Component
final class ChangeRows {
    /** One person's changes at one moment. */
    record Group(long id, long issueId, String authorKey, Timestamp created) {}

    private record Item(long groupId, ChangeItemBean bean) {}

    private final JdbcClient jdbc;

    ChangeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Group insert(long issueId, String authorKey, Timestamp when, List<ChangeItemBean> items) {
        long id = Rows.insert(jdbc.sql("insert into change_group (issue_id, author_key, created) values (?, ?, ?)")
                .params(issueId, authorKey, when));
        items.forEach(item -> insert(id, item));
        return new Group(id, issueId, authorKey, when);
    }

    /** The groups of the issue, oldest first, each with its items. */
    Map<Group, List<ChangeItemBean>> ofIssue(long issueId) {
        Map<Long, List<ChangeItemBean>> items = new LinkedHashMap<>();
        for (Item item : items(issueId)) {
            items.computeIfAbsent(item.groupId(), id -> new ArrayList<>()).add(item.bean());
        }
        Map<Group, List<ChangeItemBean>> groups = new LinkedHashMap<>();
        for (Group group : groups(issueId)) {
            groups.put(group, items.getOrDefault(group.id(), List.of()));
        }
        return groups;
    }

    private List<Group> groups(long issueId) {
        return jdbc.sql("select * from change_group where issue_id = ? order by created, id")
                .param(issueId)
                .query((row, number) -> new Group(
                        row.getLong("id"),
                        row.getLong("issue_id"),
                        row.getString("author_key"),
                        row.getTimestamp("created")))
                .list();
    }

    private List<Item> items(long issueId) {
        return jdbc.sql("select i.*, g.created from change_item i join change_group g on g.id = i.group_id"
                        + " where g.issue_id = ? order by i.id")
                .param(issueId)
                .query((row, number) -> new Item(
                        row.getLong("group_id"),
                        new ChangeItemBean(
                                row.getString("field_type"),
                                row.getString("field"),
                                row.getString("old_value"),
                                row.getString("old_string"),
                                row.getString("new_value"),
                                row.getString("new_string"),
                                row.getTimestamp("created"))))
                .list();
    }

    private void insert(long groupId, ChangeItemBean item) {
        jdbc.sql("insert into change_item (group_id, field_type, field, old_value, old_string, new_value, new_string)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        groupId,
                        item.getFieldType(),
                        item.getField(),
                        item.getFrom(),
                        item.getFromString(),
                        item.getTo(),
                        item.getToString())
                .update();
    }
}
