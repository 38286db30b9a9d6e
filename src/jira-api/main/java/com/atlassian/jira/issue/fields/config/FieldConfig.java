package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.fields.CustomField;

/**
 * One configuration of a custom field.
 *
 * <p>Source: use in github.com/tied/practical-jira-plugins; use in the public plugin class com.intel IssuePickerCFType.
 */
public interface FieldConfig {

    /** Id of the configuration. */
    Long getId();

    /** The configured field. */
    CustomField getCustomField();

    /** Id of the configured field. */
    String getFieldId();
}
