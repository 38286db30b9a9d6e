package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kind of custom field: how its values are read, checked, stored, shown in the history and configured.
 *
 * <p>The <em>transport object</em> is the value of an issue; the <em>singular object</em> is one of its elements, and
 * the same thing for a field with one value.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; Jira 4.0 Javadoc, docs.atlassian.com/jira/4.0; test
 * doubles of whole Jira interfaces in github.com/blackducksoftware/blackduck-jira; compiled use on Jira 10.3 and 11.3
 * in github.com/alanmosely/jira-watcher-field-plugin.
 *
 * @param <T> transport object
 * @param <S> singular object
 */
public interface CustomFieldType<T, S> {

    /** Under this kind {@link GenericConfigManager} keeps default values. */
    String DEFAULT_VALUE_TYPE = "DefaultValue";

    /** Called once, before anything else. */
    void init(CustomFieldTypeModuleDescriptor customFieldTypeModuleDescriptor);

    /** What {@link #init} was called with. */
    CustomFieldTypeModuleDescriptor getDescriptor();

    /** Complete key of the module, which is also the custom type in JSON schemas. */
    String getKey();

    /** Name of the kind. */
    String getName();

    /** Description of the kind. */
    String getDescription();

    /** The string a form or the database keeps for an element; null for null. */
    String getStringFromSingularObject(S singularObject);

    /**
     * The element a string stands for.
     *
     * @throws FieldValidationException if the string is no valid value
     */
    S getSingularObjectFromString(String string) throws FieldValidationException;

    /** Ids of the issues whose value was removed along with the field. */
    Set<Long> remove(CustomField field);

    /** Adds an error for the field if the parameters are no valid value. */
    void validateFromParams(
            CustomFieldParams relevantParams, ErrorCollection errorCollectionToAddTo, FieldConfig config);

    /** Stores the value of a new issue. */
    void createValue(CustomField field, Issue issue, T value);

    /** Stores the value of an issue; null empties the field, also when the issue leaves the field's context. */
    void updateValue(CustomField field, Issue issue, T value);

    /**
     * The value the parameters stand for; null if the field is empty.
     *
     * @throws FieldValidationException if they are no valid value
     */
    T getValueFromCustomFieldParams(CustomFieldParams parameters) throws FieldValidationException;

    /** What an edit template shows for the parameters. */
    Object getStringValueFromCustomFieldParams(CustomFieldParams parameters);

    /** The stored value; null if the field is empty. */
    T getValueFromIssue(CustomField field, Issue issue);

    /** The default value; null if there is none. */
    T getDefaultValue(FieldConfig fieldConfig);

    /** Stores a default value; null removes it. */
    void setDefaultValue(FieldConfig fieldConfig, T value);

    /** What the history keeps of a value; null keeps the change out of the history. */
    String getChangelogValue(CustomField field, T value);

    /** What the history shows of a value; null shows {@link #getChangelogValue}. */
    String getChangelogString(CustomField field, T value);

    /** What the type adds to the context of its templates; mutable, never null. */
    Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem fieldLayoutItem);

    /** Kinds of configuration of the type; never null. */
    List<FieldConfigItemType> getConfigurationItemTypes();

    /** Null if the field can be changed in bulk, or the key of the message that says why not. */
    String availableForBulkEdit(BulkEditBean bulkEditBean);

    /** True if an administrator can choose a renderer for the field. */
    boolean isRenderable();

    /** True if two values are the same, so that nothing has changed; both may be null. */
    boolean valuesEqual(T v1, T v2);
}
