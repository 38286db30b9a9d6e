package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;

/** The kind of configuration every type has: the default value, which templates find as {@code $configs.default}. */
final class DefaultValueItem implements FieldConfigItemType {

    private final CustomFieldType<?, ?> type;

    DefaultValueItem(CustomFieldType<?, ?> type) {
        this.type = type;
    }

    @Override
    public String getDisplayName() {
        return "Default Value";
    }

    @Override
    public String getDisplayNameKey() {
        return "admin.issuefields.customfields.default.value";
    }

    @Override
    public String getViewHtml(FieldConfig fieldConfig, FieldLayoutItem fieldLayoutItem) {
        return "";
    }

    @Override
    public String getObjectKey() {
        return "default";
    }

    @Override
    public Object getConfigurationObject(Issue issue, FieldConfig config) {
        return type.getDefaultValue(config);
    }

    @Override
    public String getBaseEditUrl() {
        return "EditCustomFieldDefaults!default.jspa";
    }
}
