package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.OrderableField;

/**
 * Where a {@link FieldTypeInfo} is asked for.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest.
 */
public interface FieldTypeInfoContext {

    /** The issue; null while one is created. */
    Issue getIssue();

    /** Project and issue type. */
    IssueContext getIssueContext();

    /** The field; the name of this method is Jira's. */
    OrderableField getOderableField();
}
