package org.outcomeowner.sandbox.field.type;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** One of the options that an administrator gave the field. Unlike Jira's, its value is the option's text. */
@Component
final class SelectType extends SystemFieldType<String> {
    private final Options options;

    SelectType(CustomFieldValuePersister persister, GenericConfigManager configs, Options options) {
        super(
                new Look("select", "Select List (single choice)", "option", "view-text.vm", "edit-select.vm"),
                persister,
                configs);
        this.options = options;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(String option) {
        return option;
    }

    @Override
    protected String getObjectFromDbValue(Object databaseValue) {
        return (String) databaseValue;
    }

    @Override
    public String getStringFromSingularObject(String option) {
        return option;
    }

    @Override
    public String getSingularObjectFromString(String text) throws FieldValidationException {
        return text == null || text.isBlank() || "-1".equals(text) ? null : text;
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        String chosen = getValueFromCustomFieldParams(params);
        if (chosen != null && !options.of(config).contains(chosen)) {
            errors.addError(
                    config.getFieldId(),
                    "Option value '%s' is not valid".formatted(chosen),
                    ErrorCollection.Reason.VALIDATION_FAILED);
        }
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        Map<String, Object> parameters = super.getVelocityParameters(issue, field, layoutItem);
        FieldConfig config = issue == null ? null : field.getRelevantConfig(issue);
        parameters.put("options", config == null ? List.of() : options.of(config));
        return parameters;
    }

    @Override
    Object toJson(String option) {
        return Map.of("value", option);
    }

    @Override
    String fromJson(Object sent) {
        return sent instanceof Map ? member(sent, "value") : sent.toString();
    }
}
