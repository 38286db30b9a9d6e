package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;

/**
 * Reads what was changed on issues, when and by whom.
 *
 * <p>Source: use in github.com/mailru/jira-plugins-mrimsender; Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest.
 */
public interface ChangeHistoryManager {

    /** All changes of an issue, the oldest first; never null. */
    List<ChangeHistory> getChangeHistories(Issue issue);

    /** Changes of one field of an issue, given by name, the oldest first; never null. */
    List<ChangeItemBean> getChangeItemsForField(Issue issue, String changeItemFieldName);
}
