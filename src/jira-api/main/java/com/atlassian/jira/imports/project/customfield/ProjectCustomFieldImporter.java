package com.atlassian.jira.imports.project.customfield;

import com.atlassian.jira.external.beans.ExternalCustomFieldValue;
import com.atlassian.jira.imports.project.mapper.ProjectImportMapper;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;

/**
 * Carries values of a field from a backup into this instance.
 *
 * <p>Source: Jira 7.0.8 Javadoc, docs.atlassian.com/jira/7.0.8.
 */
public interface ProjectCustomFieldImporter {

    /** Why a value can't be carried over; null or empty if it can. */
    MessageSet canMapImportValue(
            ProjectImportMapper projectImportMapper,
            ExternalCustomFieldValue customFieldValue,
            FieldConfig fieldConfig,
            I18nHelper i18n);

    /** The value to store; its value is null if none is to be stored. */
    MappedCustomFieldValue getMappedImportValue(
            ProjectImportMapper projectImportMapper,
            ExternalCustomFieldValue customFieldValue,
            FieldConfig fieldConfig);

    /** A value to store, with the key of the value above it. */
    class MappedCustomFieldValue {

        private final String value;
        private final String parentKey;

        /** A value without one above it. */
        public MappedCustomFieldValue(String value) {
            this(value, null);
        }

        /** Both may be null. */
        public MappedCustomFieldValue(String value, String parentKey) {
            this.value = value;
            this.parentKey = parentKey;
        }

        /** The value; null stores nothing. */
        public String getValue() {
            return value;
        }

        /** Key of the value above; null if there is none. */
        public String getParentKey() {
            return parentKey;
        }
    }
}
