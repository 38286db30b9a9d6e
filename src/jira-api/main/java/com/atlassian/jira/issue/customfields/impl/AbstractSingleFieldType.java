package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.slf4j.LoggerFactory;

/**
 * A field type with one value in one row of the value table. A subclass says how the value becomes a string and what
 * the database keeps of it.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; use in
 * github.com/mashintsev/jira-plugins-contentprojects; compiled use on Jira 10.3 and 11.3 in
 * github.com/alanmosely/jira-watcher-field-plugin.
 *
 * @param <T> transport object and singular object
 */
public abstract class AbstractSingleFieldType<T> extends AbstractCustomFieldType<T, T> {

    /** Stores the values. */
    protected final CustomFieldValuePersister customFieldValuePersister;

    /** Stores the default values. */
    protected final GenericConfigManager genericConfigManager;

    /** Takes what the storage needs. */
    protected AbstractSingleFieldType(
            CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager) {
        this.customFieldValuePersister = customFieldValuePersister;
        this.genericConfigManager = genericConfigManager;
    }

    /** The column the value is stored in. */
    protected abstract PersistenceFieldType getDatabaseType();

    /** What the database keeps of a value; null stores nothing. */
    protected abstract Object getDbValueFromObject(T customFieldObject);

    /**
     * The value the database keeps.
     *
     * @param databaseValue never null
     * @throws FieldValidationException if it is no valid value, which counts as an empty field
     */
    protected abstract T getObjectFromDbValue(Object databaseValue) throws FieldValidationException;

    /** The stored value; null if there is none, if it is unreadable, or if the issue is not stored yet. */
    @Override
    public T getValueFromIssue(CustomField field, Issue issue) {
        if (issue == null || issue.getId() == null) {
            return null;
        }
        List<Object> values = customFieldValuePersister.getValues(field, issue.getId(), getDatabaseType());
        return values == null || values.isEmpty() ? null : readable(values.get(0));
    }

    @Override
    public void createValue(CustomField field, Issue issue, T value) {
        Collection<Object> dbValues = dbValues(value);
        if (!dbValues.isEmpty()) {
            customFieldValuePersister.createValues(field, issue.getId(), getDatabaseType(), dbValues);
        }
    }

    @Override
    public void updateValue(CustomField field, Issue issue, T value) {
        customFieldValuePersister.updateValues(field, issue.getId(), getDatabaseType(), dbValues(value));
    }

    @Override
    public Set<Long> remove(CustomField field) {
        return customFieldValuePersister.removeAllValues(field.getId());
    }

    /** Adds the message of {@link #getSingularObjectFromString}'s exception as the error of the field. */
    @Override
    public void validateFromParams(
            CustomFieldParams relevantParams, ErrorCollection errorCollectionToAddTo, FieldConfig config) {
        try {
            getValueFromCustomFieldParams(relevantParams);
        } catch (FieldValidationException e) {
            errorCollectionToAddTo.addError(
                    config.getFieldId(), e.getMessage(), ErrorCollection.Reason.VALIDATION_FAILED);
        }
    }

    @Override
    public T getValueFromCustomFieldParams(CustomFieldParams parameters) throws FieldValidationException {
        Object first = getStringValueFromCustomFieldParams(parameters);
        return first == null ? null : getSingularObjectFromString(first.toString());
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams parameters) {
        return parameters.getFirstValueForNullKey();
    }

    @Override
    public T getDefaultValue(FieldConfig fieldConfig) {
        Object stored = genericConfigManager.retrieve(DEFAULT_VALUE_TYPE, key(fieldConfig));
        return stored == null ? null : readable(stored);
    }

    @Override
    public void setDefaultValue(FieldConfig fieldConfig, T value) {
        genericConfigManager.update(DEFAULT_VALUE_TYPE, key(fieldConfig), dbValue(value));
    }

    /** The value as a string; empty for an empty field. */
    @Override
    public String getChangelogValue(CustomField field, T value) {
        return value == null ? "" : getStringFromSingularObject(value);
    }

    private T readable(Object databaseValue) {
        try {
            return getObjectFromDbValue(databaseValue);
        } catch (FieldValidationException e) {
            LoggerFactory.getLogger(getClass()).debug("Unreadable value treated as none", e);
            return null;
        }
    }

    private Collection<Object> dbValues(T value) {
        Object dbValue = dbValue(value);
        return dbValue == null ? List.of() : List.of(dbValue);
    }

    private Object dbValue(T value) {
        return value == null ? null : getDbValueFromObject(value);
    }

    private static String key(FieldConfig fieldConfig) {
        return fieldConfig.getId().toString();
    }
}
