package com.atlassian.jira.issue.customfields.manager;

import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;

/**
 * Knows the options of select lists.
 *
 * <p>Source: example in the Javadoc of FieldConfig, docs.atlassian.com/jira/server; JqlSelectOptionsUtil, docs.atlassian.com/jira/latest.
 */
public interface OptionsManager {
    /** The options of the configuration, in the administrator's order, disabled ones included; never null. */
    Options getOptions(FieldConfig fieldConfig);
}
