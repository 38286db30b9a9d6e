package com.atlassian.jira.issue.customfields.view;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.transport.CollectionParams;

/**
 * What was posted for one custom field.
 *
 * <p>Source: compiled use on Jira 10.3 and 11.3 in github.com/alanmosely/jira-watcher-field-plugin; use in the public
 * plugin class com.intel IssuePickerCFType; Jira 7.0.8 Javadoc, docs.atlassian.com/jira/7.0.8.
 */
public interface CustomFieldParams extends CollectionParams {

    /** The field. */
    CustomField getCustomField();
}
