package org.outcomeowner.sandbox.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import java.util.List;
import org.springframework.stereotype.Component;

/** Imitates {@link FieldConfigSchemeManager} for custom fields. */
@Component
final class SandboxFieldConfigSchemeManager implements FieldConfigSchemeManager {
    private final ContextRows contexts;
    private final CustomFieldManager customFields;

    SandboxFieldConfigSchemeManager(ContextRows contexts, CustomFieldManager customFields) {
        this.contexts = contexts;
        this.customFields = customFields;
    }

    @Override
    public List<FieldConfigScheme> getConfigSchemesForField(ConfigurableField field) {
        return field instanceof CustomField customField ? customField.getConfigurationSchemes() : List.of();
    }

    @Override
    public FieldConfigScheme getFieldConfigScheme(Long configSchemeId) {
        return contexts.byId(configSchemeId)
                .map(context -> customFields.getCustomFieldObject(context.fieldId()))
                .flatMap(field -> field.getConfigurationSchemes().stream()
                        .filter(scheme -> scheme.getId().equals(configSchemeId))
                        .findFirst())
                .orElse(null);
    }

    @Override
    public FieldConfig getRelevantConfig(IssueContext issueContext, ConfigurableField field) {
        return field.getRelevantConfig(issueContext);
    }

    @Override
    public boolean isRelevantForIssueContext(IssueContext issueContext, ConfigurableField field) {
        return getRelevantConfig(issueContext, field) != null;
    }
}
