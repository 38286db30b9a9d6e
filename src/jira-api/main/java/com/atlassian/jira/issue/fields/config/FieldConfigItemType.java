package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;

/**
 * A kind of configuration that a field type offers, with the page where it is edited.
 *
 * <p>Source: use in github.com/atlascommunity/jira-plugins-groovy.
 */
public interface FieldConfigItemType {

    /** Name of the kind. */
    String getDisplayName();

    /** Key of the name in the message bundles. */
    String getDisplayNameKey();

    /** HTML that shows the configuration. */
    String getViewHtml(FieldConfig fieldConfig, FieldLayoutItem fieldLayoutItem);

    /** Key under which templates find the configuration in {@code $configs}. */
    String getObjectKey();

    /** What templates find; may be null. */
    Object getConfigurationObject(Issue issue, FieldConfig config);

    /** Path of the page that edits the configuration. */
    String getBaseEditUrl();
}
