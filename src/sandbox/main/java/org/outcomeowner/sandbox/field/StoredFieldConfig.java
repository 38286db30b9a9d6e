package org.outcomeowner.sandbox.field;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;

/** The configuration of a field in one context. */
record StoredFieldConfig(Long id, CustomField field) implements FieldConfig {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public CustomField getCustomField() {
        return field;
    }

    @Override
    public String getFieldId() {
        return field.getId();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldConfig config && id.equals(config.getId());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
