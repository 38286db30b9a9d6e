package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.json.JsonData;

/**
 * A field type that Jira's REST API can change.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest.
 */
public interface RestCustomFieldTypeOperations {

    /** What carries the operations out. */
    RestFieldOperationsHandler getRestFieldOperation(CustomField field);

    /** The default value as JSON; null if there is none. */
    JsonData getJsonDefaultValue(IssueContext issueCtx, CustomField field);
}
