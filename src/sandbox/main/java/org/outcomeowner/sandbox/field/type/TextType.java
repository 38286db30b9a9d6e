package org.outcomeowner.sandbox.field.type;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** A line of text. */
@Component
class TextType extends SystemFieldType<String> {
    private static final int LONGEST = 255;

    @Autowired
    TextType(CustomFieldValuePersister persister, GenericConfigManager configs) {
        this(
                new Look("textfield", "Text Field (single line)", JsonType.STRING_TYPE, "view-text.vm", "edit-text.vm"),
                persister,
                configs);
    }

    TextType(Look look, CustomFieldValuePersister persister, GenericConfigManager configs) {
        super(look, persister, configs);
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(String value) {
        return value;
    }

    @Override
    protected String getObjectFromDbValue(Object databaseValue) {
        return (String) databaseValue;
    }

    @Override
    public String getStringFromSingularObject(String value) {
        return value;
    }

    @Override
    public String getSingularObjectFromString(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (text.length() > LONGEST && getDatabaseType() == PersistenceFieldType.TYPE_LIMITED_TEXT) {
            throw new FieldValidationException(
                    "The entered text is too long. It exceeds the allowed limit of 255 characters.");
        }
        return text;
    }

    @Override
    Object toJson(String value) {
        return value;
    }
}
