package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;

/** A change group read back, or just written. */
final class StoredChangeHistory extends ChangeHistory {
    private final ChangeRows.Group group;
    private final ApplicationUser author;
    private final List<ChangeItemBean> items;

    StoredChangeHistory(ChangeRows.Group group, ApplicationUser author, List<ChangeItemBean> items) {
        this.group = group;
        this.author = author;
        this.items = List.copyOf(items);
    }

    @Override
    public Long getId() {
        return group.id();
    }

    @Override
    public Long getIssueId() {
        return group.issueId();
    }

    @Override
    public String getAuthorKey() {
        return group.authorKey();
    }

    @Override
    public ApplicationUser getAuthorObject() {
        return author;
    }

    @Override
    public String getAuthorDisplayName() {
        return author == null ? "Anonymous" : author.getDisplayName();
    }

    @Override
    public Timestamp getTimePerformed() {
        return group.created();
    }

    @Override
    public List<ChangeItemBean> getChangeItemBeans() {
        return items;
    }
}
