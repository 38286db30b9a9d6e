package org.outcomeowner.sandbox.agile;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Optional;
import org.outcomeowner.sandbox.field.type.SystemFieldType;
import org.springframework.stereotype.Component;

/** The field Epic Status and what its options mean: the first stands for an open epic, the last for one that is done. */
@Component
final class EpicStatusField {
    private final CustomFieldManager fields;
    private final OptionsManager options;

    EpicStatusField(CustomFieldManager fields, OptionsManager options) {
        this.fields = fields;
        this.options = options;
    }

    /** The field, if it has been made. */
    Optional<CustomField> find() {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> field.getCustomFieldType() != null)
                .filter(field -> SystemFieldType.EPIC_STATUS.equals(
                        field.getCustomFieldType().getKey()))
                .findFirst();
    }

    /** Whether the issue has the field. */
    boolean isEpic(Issue issue) {
        return optionsFor(issue).isPresent();
    }

    /** Whether the issue's option is the last one. */
    boolean isDone(Issue issue) {
        return find().map(field -> field.getValue(issue))
                .filter(value -> value instanceof Option)
                .map(value -> ((Option) value).getOptionId())
                .equals(option(issue, true).map(Option::getOptionId));
    }

    /** The option that marks the epic as done, or as open. */
    Optional<Option> option(Issue issue, boolean done) {
        return optionsFor(issue)
                .filter(list -> !list.isEmpty())
                .map(list -> done ? list.get(list.size() - 1) : list.get(0));
    }

    private Optional<Options> optionsFor(Issue issue) {
        return find().map(field -> relevant(field, issue)).map(options::getOptions);
    }

    private static FieldConfig relevant(CustomField field, Issue issue) {
        return field.getRelevantConfig(issue);
    }
}
