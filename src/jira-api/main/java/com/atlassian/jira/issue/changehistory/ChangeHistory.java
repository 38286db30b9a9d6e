package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;

/**
 * What one operation changed on an issue. In Jira a class whose constructors take database rows; a host extends it.
 *
 * <p>Source: Jira 7.3.4 Javadoc, docs.atlassian.com/jira/7.3.4.
 */
public abstract class ChangeHistory {

    /** Id of the change. */
    public abstract Long getId();

    /** Id of the changed issue. */
    public abstract Long getIssueId();

    /** Key of the author; null if the change was anonymous. */
    public abstract String getAuthorKey();

    /** The author; null if the change was anonymous. */
    public abstract ApplicationUser getAuthorObject();

    /** How the author is shown; null if the change was anonymous. */
    public abstract String getAuthorDisplayName();

    /** When the change was made. */
    public abstract Timestamp getTimePerformed();

    /** One item for each changed field; never null. */
    public abstract List<ChangeItemBean> getChangeItemBeans();
}
