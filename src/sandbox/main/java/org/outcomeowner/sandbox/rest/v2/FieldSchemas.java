package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The type of each field's JSON. */
@Component
final class FieldSchemas {
    private static final Map<String, String> SYSTEM_TYPES = Map.ofEntries(
            Map.entry(IssueFieldConstants.ASSIGNEE, JsonType.USER_TYPE),
            Map.entry(IssueFieldConstants.REPORTER, JsonType.USER_TYPE),
            Map.entry(IssueFieldConstants.CREATOR, JsonType.USER_TYPE),
            Map.entry(IssueFieldConstants.DUE_DATE, JsonType.DATE_TYPE),
            Map.entry(IssueFieldConstants.CREATED, JsonType.DATETIME_TYPE),
            Map.entry(IssueFieldConstants.UPDATED, JsonType.DATETIME_TYPE),
            Map.entry(IssueFieldConstants.RESOLUTION_DATE, JsonType.DATETIME_TYPE),
            Map.entry(IssueFieldConstants.RESOLUTION, "resolution"),
            Map.entry(IssueFieldConstants.PRIORITY, "priority"),
            Map.entry(IssueFieldConstants.STATUS, "status"),
            Map.entry(IssueFieldConstants.ISSUE_TYPE, "issuetype"),
            Map.entry(IssueFieldConstants.PROJECT, "project"),
            Map.entry(IssueFieldConstants.SECURITY, "securitylevel"),
            Map.entry(IssueFieldConstants.COMMENT, "comments-page"));

    private final CustomFieldManager customFields;

    FieldSchemas(CustomFieldManager customFields) {
        this.customFields = customFields;
    }

    Map<String, Object> of(String fieldId) {
        CustomField custom = customFields.getCustomFieldObject(fieldId);
        if (custom == null) {
            String type = SYSTEM_TYPES.getOrDefault(fieldId, JsonType.STRING_TYPE);
            return Json.object().with("type", type).with("system", fieldId).map();
        }
        return custom.getCustomFieldType() instanceof RestAwareCustomFieldType type
                ? of(type.getJsonSchema(custom), custom)
                : base(JsonType.ANY_TYPE, custom).map();
    }

    private static Map<String, Object> of(JsonType type, CustomField custom) {
        Json json = base(type.getType(), custom);
        if (type.getItems() != null) {
            json.with("items", type.getItems());
        }
        return json.map();
    }

    private static Json base(String type, CustomField custom) {
        return Json.object()
                .with("type", type)
                .with("custom", custom.getCustomFieldType().getKey())
                .with("customId", custom.getIdAsLong());
    }
}
