package org.outcomeowner.sandbox.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;

/**
 * A custom field with its type, seen without the type's generics: the host hands values from the type back to the
 * type, and never looks into them.
 *
 * @param field the field
 * @param type its type
 */
public record TypedField(CustomField field, CustomFieldType<Object, Object> type) {
    /** The field with the type it has now. */
    @SuppressWarnings("unchecked") // Jira's API gives the type raw
    public static TypedField of(CustomField field) {
        return new TypedField(field, (CustomFieldType<Object, Object>) field.getCustomFieldType());
    }

    /** The stored value; null without one. */
    public Object valueOf(Issue issue) {
        return type.getValueFromIssue(field, issue);
    }

    /** The value in the parameters; null when they hold none. */
    public Object valueOf(CustomFieldParams params) {
        return type.getValueFromCustomFieldParams(params);
    }

    /** Checks the parameters as the type does. */
    public void validate(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        type.validateFromParams(params, errors, config);
    }

    /** The value a new issue gets; null without a default. */
    public Object defaultValue(FieldConfig config) {
        return config == null ? null : type.getDefaultValue(config);
    }

    /** The value as the text a form would post under the field's own name. */
    public String text(Object value) {
        return value == null ? null : type.getStringFromSingularObject(value);
    }
}
