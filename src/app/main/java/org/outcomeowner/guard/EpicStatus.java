package org.outcomeowner.guard;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The field with which boards mark an epic as done. It is found by its type, and done is its last option whatever that is called, so that nothing of Jira
 * Software is needed: without it there is no such field.
 */
@Component
final class EpicStatus {
    static final String TYPE = "com.pyxis.greenhopper.jira:gh-epic-status";

    private final CustomFieldManager fields;
    private final OptionsManager options;

    EpicStatus(CustomFieldManager fields, OptionsManager options) {
        this.fields = fields;
        this.options = options;
    }

    /** The name of the field, as the history writes it, when it marks the issue as done. */
    Optional<String> ifDone(Issue issue) {
        return fields.getCustomFieldObjects(issue).stream()
                .filter(EpicStatus::isEpicStatus)
                .filter(field -> isDone(issue, field))
                .map(CustomField::getName)
                .findFirst();
    }

    private boolean isDone(Issue issue, CustomField field) {
        return Optional.ofNullable(issue.getCustomFieldValue(field))
                .map(EpicStatus::text)
                .filter(value -> lastOption(issue, field).equals(Optional.of(value)))
                .isPresent();
    }

    private static String text(Object value) {
        return value instanceof Option option ? option.getValue() : value.toString();
    }

    private Optional<String> lastOption(Issue issue, CustomField field) {
        FieldConfig config = field.getRelevantConfig(issue);
        return Optional.ofNullable(config)
                .map(options::getOptions)
                .filter(list -> !list.isEmpty())
                .map(EpicStatus::last);
    }

    private static String last(Options list) {
        return list.get(list.size() - 1).getValue();
    }

    private static boolean isEpicStatus(CustomField field) {
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        return type != null && TYPE.equals(type.getKey());
    }
}
