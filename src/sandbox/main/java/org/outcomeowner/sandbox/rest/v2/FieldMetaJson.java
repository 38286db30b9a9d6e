package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.field.form.ScreenField;
import org.springframework.stereotype.Component;

/** What a client has to know of fields to fill them: schema, required, operations, allowed values. */
@Component
final class FieldMetaJson {
    private final CustomFieldManager customFields;
    private final FieldSchemas schemas;
    private final ConstantIds constants;

    FieldMetaJson(CustomFieldManager customFields, FieldSchemas schemas, ConstantIds constants) {
        this.customFields = customFields;
        this.schemas = schemas;
        this.constants = constants;
    }

    /** By field id, in the order of the screen. */
    Map<String, Object> of(List<ScreenField> fields) {
        Map<String, Object> all = new LinkedHashMap<>();
        fields.forEach(field -> all.put(field.field().id(), of(field)));
        return all;
    }

    Map<String, Object> of(ScreenField field) {
        String id = field.field().id();
        Json json = Json.object()
                .with("required", field.required())
                .with("schema", schemas.of(id))
                .with("name", field.field().name())
                .with("fieldId", id)
                .with("operations", operations(id));
        Collection<? extends IssueConstant> allowed = constants.all(id);
        if (!allowed.isEmpty()) {
            json.with(
                    "allowedValues", allowed.stream().map(FieldMetaJson::value).toList());
        }
        return json.map();
    }

    private Collection<String> operations(String id) {
        CustomField custom = customFields.getCustomFieldObject(id);
        if (custom == null) {
            return List.of("set");
        }
        return custom.getCustomFieldType() instanceof RestCustomFieldTypeOperations type
                ? type.getRestFieldOperation(custom).getSupportedOperations()
                : List.of();
    }

    private static Map<String, Object> value(IssueConstant constant) {
        return Json.object()
                .with("id", constant.getId())
                .with("name", constant.getName())
                .map();
    }
}
