package org.outcomeowner.sandbox.field.type;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import org.springframework.stereotype.Component;

/** Text of several lines. */
@Component
final class TextAreaType extends TextType {
    TextAreaType(CustomFieldValuePersister persister, GenericConfigManager configs) {
        super(
                new Look("textarea", "Text Field (multi-line)", JsonType.STRING_TYPE, "view-lines.vm", "edit-lines.vm"),
                persister,
                configs);
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_UNLIMITED_TEXT;
    }
}
