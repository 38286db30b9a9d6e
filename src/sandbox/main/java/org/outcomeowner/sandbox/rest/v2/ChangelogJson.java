package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An issue's history as JSON. */
@Component
final class ChangelogJson {
    private final ChangeHistoryManager histories;
    private final Caller caller;

    ChangelogJson(ChangeHistoryManager histories, Caller caller) {
        this.histories = histories;
        this.caller = caller;
    }

    /** The whole history on one page. */
    Map<String, Object> of(Issue issue) {
        List<ChangeHistory> all = histories.getChangeHistories(issue);
        return Json.page(0, all.size(), all.size())
                .with("histories", all.stream().map(this::of).toList())
                .map();
    }

    private Map<String, Object> of(ChangeHistory history) {
        return Json.object()
                .with("id", history.getId().toString())
                .with("author", caller.json(history.getAuthorObject()))
                .withTime("created", history.getTimePerformed())
                .with(
                        "items",
                        history.getChangeItemBeans().stream()
                                .map(ChangelogJson::of)
                                .toList())
                .map();
    }

    private static Map<String, Object> of(ChangeItemBean item) {
        return Json.object()
                .with("field", item.getField())
                .with("fieldtype", item.getFieldType())
                .with("from", item.getFrom())
                .with("fromString", item.getFromString())
                .with("to", item.getTo())
                .with("toString", item.getToString())
                .map();
    }
}
