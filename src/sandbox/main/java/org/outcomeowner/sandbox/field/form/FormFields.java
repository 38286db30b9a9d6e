package org.outcomeowner.sandbox.field.form;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The fields that can stand on screens. */
@Component
public final class FormFields {
    private final Map<String, FormField> systemFields = new LinkedHashMap<>();
    private final CustomFieldManager customFields;

    FormFields(List<FormField> systemFields, CustomFieldManager customFields) {
        systemFields.forEach(field -> this.systemFields.put(field.id(), field));
        this.customFields = customFields;
    }

    /** The field with the id; none for fields that are not edited on screens or whose app is not there. */
    public Optional<FormField> byId(String fieldId) {
        FormField system = systemFields.get(fieldId);
        return system != null
                ? Optional.of(system)
                : Optional.ofNullable(customFields.getCustomFieldObject(fieldId))
                        .map(CustomFormField::new);
    }

    /** Every field there is for the issue, Jira's own first. */
    public List<FormField> all(Issue issue) {
        List<FormField> all = new ArrayList<>(systemFields.values());
        for (CustomField field : customFields.getCustomFieldObjects(issue)) {
            all.add(new CustomFormField(field));
        }
        return all;
    }
}
