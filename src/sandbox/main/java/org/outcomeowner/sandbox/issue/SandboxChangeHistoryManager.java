package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Imitates {@link ChangeHistoryManager}: everything that was changed in an issue, oldest first. */
@Component
final class SandboxChangeHistoryManager implements ChangeHistoryManager {
    private final ChangeRows rows;
    private final UserManager users;

    SandboxChangeHistoryManager(ChangeRows rows, UserManager users) {
        this.rows = rows;
        this.users = users;
    }

    @Override
    public List<ChangeHistory> getChangeHistories(Issue issue) {
        List<ChangeHistory> histories = new ArrayList<>();
        rows.ofIssue(issue.getId())
                .forEach((group, items) ->
                        histories.add(new StoredChangeHistory(group, author(group.authorKey()), items)));
        return histories;
    }

    @Override
    public List<ChangeItemBean> getChangeItemsForField(Issue issue, String changeItemFieldName) {
        return rows.ofIssue(issue.getId()).values().stream()
                .flatMap(List::stream)
                .filter(item -> item.getField().equals(changeItemFieldName))
                .toList();
    }

    private ApplicationUser author(String key) {
        return key == null ? null : users.getUserByKey(key);
    }
}
