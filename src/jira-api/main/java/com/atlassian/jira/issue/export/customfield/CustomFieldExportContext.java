package com.atlassian.jira.issue.export.customfield;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.util.I18nHelper;

/**
 * Which field is exported, and in which language.
 *
 * <p>Source: use in the public plugin class com.intel IssuePickerCFType.
 */
public class CustomFieldExportContext {

    private final CustomField customField;
    private final I18nHelper i18nHelper;

    /** Takes the field and the language of the export. */
    public CustomFieldExportContext(CustomField customField, I18nHelper i18nHelper) {
        this.customField = customField;
        this.i18nHelper = i18nHelper;
    }

    /** The exported field. */
    public CustomField getCustomField() {
        return customField;
    }

    /** Texts in the language of the export. */
    public I18nHelper getI18nHelper() {
        return i18nHelper;
    }

    /** Heading of a single column: the name of the field. */
    public String getDefaultColumnHeader() {
        return customField.getName();
    }
}
