package com.atlassian.jira.imports.project.customfield;

import com.atlassian.jira.external.beans.ExternalCustomFieldValue;
import com.atlassian.jira.imports.project.mapper.ProjectImportMapper;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;

/**
 * Carries every value over as it is.
 *
 * <p>Source: Jira 7.0.8 Javadoc, docs.atlassian.com/jira/7.0.8.
 */
public class NoTransformationCustomFieldImporter implements ProjectCustomFieldImporter {

    @Override
    public MessageSet canMapImportValue(
            ProjectImportMapper projectImportMapper,
            ExternalCustomFieldValue customFieldValue,
            FieldConfig fieldConfig,
            I18nHelper i18n) {
        return null;
    }

    @Override
    public MappedCustomFieldValue getMappedImportValue(
            ProjectImportMapper projectImportMapper,
            ExternalCustomFieldValue customFieldValue,
            FieldConfig fieldConfig) {
        return new MappedCustomFieldValue(customFieldValue.getValue(), customFieldValue.getParentKey());
    }
}
