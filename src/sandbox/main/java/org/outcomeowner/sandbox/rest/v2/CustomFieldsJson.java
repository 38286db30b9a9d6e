package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayout;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Custom fields of an issue as the JSON that their types make; a type that makes none is left out. */
@Component
final class CustomFieldsJson {
    private final CustomFieldManager fields;
    private final FieldLayoutManager layouts;

    CustomFieldsJson(CustomFieldManager fields, FieldLayoutManager layouts) {
        this.fields = fields;
        this.layouts = layouts;
    }

    Map<String, Object> of(Issue issue, FieldChoice choice) {
        FieldLayout layout = layouts.getFieldLayout(issue);
        Map<String, Object> values = new LinkedHashMap<>();
        for (CustomField field : fields.getCustomFieldObjects(issue)) {
            FieldLayoutItem item = layout.getFieldLayoutItem(field);
            if (choice.includes(field.getId()) && !item.isHidden()) {
                put(values, field, issue, item);
            }
        }
        return values;
    }

    private static void put(Map<String, Object> values, CustomField field, Issue issue, FieldLayoutItem item) {
        if (field.getCustomFieldType() instanceof RestAwareCustomFieldType type) {
            FieldJsonRepresentation json = type.getJsonFromIssue(field, issue, false, item);
            values.put(
                    field.getId(), json == null ? null : json.getStandardData().getData());
        }
    }
}
