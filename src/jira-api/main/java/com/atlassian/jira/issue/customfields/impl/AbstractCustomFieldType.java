package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What every field type needs, whatever its values are.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; use in github.com/tied/practical-jira-plugins;
 * compiled use on Jira 10.3 and 11.3 in github.com/alanmosely/jira-watcher-field-plugin.
 *
 * @param <T> transport object
 * @param <S> singular object
 */
public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {

    private CustomFieldTypeModuleDescriptor descriptor;

    @Override
    public void init(CustomFieldTypeModuleDescriptor customFieldTypeModuleDescriptor) {
        this.descriptor = customFieldTypeModuleDescriptor;
    }

    @Override
    public final CustomFieldTypeModuleDescriptor getDescriptor() {
        return descriptor;
    }

    @Override
    public final String getKey() {
        return descriptor.getCompleteKey();
    }

    @Override
    public final String getName() {
        return descriptor.getName();
    }

    @Override
    public final String getDescription() {
        return descriptor.getDescription();
    }

    /** A new map, to which a subclass adds. */
    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem fieldLayoutItem) {
        return new HashMap<>();
    }

    /** A new list with the default value, to which a subclass adds. */
    @Override
    public List<FieldConfigItemType> getConfigurationItemTypes() {
        List<FieldConfigItemType> itemTypes = new ArrayList<>();
        itemTypes.add(new DefaultValueItem(this));
        return itemTypes;
    }

    /** No text beside {@link #getChangelogValue}. */
    @Override
    public String getChangelogString(CustomField field, T value) {
        return null;
    }

    /** The field can be changed in bulk. */
    @Override
    public String availableForBulkEdit(BulkEditBean bulkEditBean) {
        return null;
    }

    /** No renderer can be chosen. */
    @Override
    public boolean isRenderable() {
        return false;
    }

    /** As the values' own equality says. */
    @Override
    public boolean valuesEqual(T v1, T v2) {
        return Objects.equals(v1, v2);
    }

    /** Texts in the language of the current user. */
    protected I18nHelper getI18nBean() {
        return ComponentAccessor.getJiraAuthenticationContext().getI18nHelper();
    }
}
