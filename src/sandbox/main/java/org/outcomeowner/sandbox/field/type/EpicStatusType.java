package org.outcomeowner.sandbox.field.type;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Jira Software's Epic Status: an option of its own, whatever the workflow says. Its last option means done; see Atlassian's knowledge base on epics that
 * stay in the backlog's panel of epics.
 */
@Component
final class EpicStatusType extends SystemFieldType<Option> {
    private final SandboxOptionsManager options;

    EpicStatusType(CustomFieldValuePersister persister, GenericConfigManager configs, SandboxOptionsManager options) {
        super(
                new Look("gh-epic-status", "Epic Status", "option", "view-text.vm", "edit-option.vm"),
                persister,
                configs);
        this.options = options;
    }

    @Override
    public String moduleKey() {
        return EPIC_STATUS;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(Option option) {
        return id(option);
    }

    @Override
    protected Option getObjectFromDbValue(Object databaseValue) {
        return getSingularObjectFromString(databaseValue.toString());
    }

    @Override
    public String getStringFromSingularObject(Option option) {
        return id(option);
    }

    @Override
    public Option getSingularObjectFromString(String text) {
        if (text == null || text.isBlank() || "-1".equals(text)) {
            return null;
        }
        return (text.matches("\\d{1,18}") ? options.find(Long.parseLong(text)) : Optional.<Option>empty())
                .orElseThrow(() -> new FieldValidationException("Option id '%s' is not valid".formatted(text)));
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        super.validateFromParams(params, errors, config);
        if (!errors.hasAnyErrors()) {
            Option chosen = getValueFromCustomFieldParams(params);
            if (chosen != null && options.getOptions(config).getOptionById(chosen.getOptionId()) == null) {
                errors.addError(
                        config.getFieldId(),
                        "Option '%s' belongs to another field".formatted(chosen.getValue()),
                        ErrorCollection.Reason.VALIDATION_FAILED);
            }
        }
    }

    @Override
    public String getChangelogString(CustomField field, Option option) {
        return option == null ? "" : option.getValue();
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        Map<String, Object> parameters = super.getVelocityParameters(issue, field, layoutItem);
        Option value = issue == null ? null : getValueFromIssue(field, issue);
        FieldConfig config = issue == null ? null : field.getRelevantConfig(issue);
        parameters.put("text", value == null ? null : value.getValue());
        parameters.put("options", config == null ? List.of() : options.getOptions(config));
        return parameters;
    }

    @Override
    Object toJson(Option option) {
        return Map.of("id", id(option), "value", option.getValue());
    }

    @Override
    String fromJson(Object sent) {
        return sent instanceof Map ? member(sent, "id") : sent.toString();
    }

    private static String id(Option option) {
        return option.getOptionId().toString();
    }
}
