package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.field.TypedField;
import org.springframework.stereotype.Component;

/** Has the types of custom fields store their values, and says in the words of the history what changed. */
@Component
final class CustomChanges {
    private final CustomFieldManager customFields;

    CustomChanges(CustomFieldManager customFields) {
        this.customFields = customFields;
    }

    /** Stores the values set on a new issue. */
    void create(StoredIssue issue) {
        Map.copyOf(issue.getModifiedFields()).forEach((id, change) -> {
            CustomField field = customFields.getCustomFieldObject(id);
            if (field != null && change.getNewValue() != null) {
                TypedField.of(field).type().createValue(field, issue, change.getNewValue());
                issue.forgetValue(id);
            }
        });
    }

    /**
     * Stores the value set on an existing issue; the caller holds the issue's row. The type sees the value stored now as
     * the old one, even if somebody else has stored it since the issue was read.
     */
    Optional<ChangeItemBean> update(StoredIssue issue, String fieldId, ModifiedValue change) {
        CustomField field = customFields.getCustomFieldObject(fieldId);
        if (field == null) {
            return Optional.empty();
        }
        TypedField typed = TypedField.of(field);
        Object before = typed.valueOf(issue);
        Object after = change.getNewValue();
        if (before == null && after == null
                || before != null && after != null && typed.type().valuesEqual(before, after)) {
            return Optional.empty();
        }
        issue.getModifiedFields().put(fieldId, new ModifiedValue(before, after));
        if (before == null) {
            typed.type().createValue(field, issue, after);
        } else {
            typed.type().updateValue(field, issue, after);
        }
        issue.forgetValue(fieldId);
        // The type may store something other than what it was handed, such as a stamped value.
        return item(typed, before, after == null ? null : typed.valueOf(issue));
    }

    private static Optional<ChangeItemBean> item(TypedField typed, Object before, Object after) {
        CustomField field = typed.field();
        String to = typed.type().getChangelogValue(field, after);
        if (to == null) {
            return Optional.empty();
        }
        String from = typed.type().getChangelogValue(field, before);
        return Optional.of(new ChangeItemBean(
                ChangeItemBean.CUSTOM_FIELD,
                field.getName(),
                from,
                readable(typed, before, from),
                to,
                readable(typed, after, to)));
    }

    private static String readable(TypedField typed, Object value, String changelogValue) {
        String text = value == null ? null : typed.type().getChangelogString(typed.field(), value);
        return text == null ? changelogValue : text;
    }
}
