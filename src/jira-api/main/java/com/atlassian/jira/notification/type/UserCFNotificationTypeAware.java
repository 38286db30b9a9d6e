package com.atlassian.jira.notification.type;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;

/**
 * A field type whose values can be recipients of notifications.
 *
 * <p>Source: Jira 7.0.8 Javadoc, docs.atlassian.com/jira/7.0.8.
 */
public interface UserCFNotificationTypeAware {

    /** A user or a collection of users; null if the field is empty. */
    Object getValueFromIssue(CustomField customField, Issue issue);
}
