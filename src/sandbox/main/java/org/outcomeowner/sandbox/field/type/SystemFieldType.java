package org.outcomeowner.sandbox.field.type;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import java.util.Map;

/**
 * A field type of the sandbox's own, holding one value.
 *
 * @param <T> what a value is in Java
 */
public abstract class SystemFieldType<T> extends AbstractSingleFieldType<T>
        implements RestAwareCustomFieldType, RestCustomFieldTypeOperations {
    /** The key of the plugin that has Jira's own field types. */
    public static final String PLUGIN_KEY = "com.atlassian.jira.plugin.system.customfieldtypes";

    /** The complete key of Jira Software's type for the status of epics. */
    public static final String EPIC_STATUS = "com.pyxis.greenhopper.jira:gh-epic-status";

    private final Look look;

    SystemFieldType(Look look, CustomFieldValuePersister persister, GenericConfigManager configs) {
        super(persister, configs);
        this.look = look;
    }

    /** Names of the type, its templates and its type in JSON schemas. */
    record Look(String key, String name, String jsonType, String viewTemplate, String editTemplate) {}

    /** Complete key of the module. */
    public String moduleKey() {
        return PLUGIN_KEY + ":" + look.key();
    }

    /** The type's name in lists. */
    public final String displayName() {
        return look.name();
    }

    /** File name of the view template. */
    public final String viewTemplate() {
        return look.viewTemplate();
    }

    /** File name of the edit template. */
    public final String editTemplate() {
        return look.editTemplate();
    }

    /** What a REST client sees of the value. */
    abstract Object toJson(T value);

    /** The text a form would post for what a REST client sent, which is not null. */
    String fromJson(Object sent) {
        return sent.toString();
    }

    /** The one form of JSON in which clients send objects: the text in one of its members. */
    static String member(Object sent, String name) {
        return sent instanceof Map<?, ?> object && object.get(name) != null
                ? object.get(name).toString()
                : "";
    }

    /** The view template shows {@code $text}, because numbers and dates don't look well otherwise. */
    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem fieldLayoutItem) {
        Map<String, Object> parameters = super.getVelocityParameters(issue, field, fieldLayoutItem);
        T value = issue == null ? null : getValueFromIssue(field, issue);
        parameters.put("text", value == null ? null : getStringFromSingularObject(value));
        return parameters;
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext fieldTypeInfoContext) {
        return new FieldTypeInfo(null, null);
    }

    @Override
    public JsonType getJsonSchema(CustomField customField) {
        return JsonTypeBuilder.custom(look.jsonType(), moduleKey(), customField.getIdAsLong());
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean renderedVersionRequested, FieldLayoutItem fieldLayoutItem) {
        T value = getValueFromIssue(field, issue);
        return new FieldJsonRepresentation(new JsonData(value == null ? null : toJson(value)));
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return new SetOperation(this::fromJson);
    }

    @Override
    public JsonData getJsonDefaultValue(IssueContext issueCtx, CustomField field) {
        T value = field.getRelevantConfig(issueCtx) == null ? null : getDefaultValue(field.getRelevantConfig(issueCtx));
        return value == null ? null : new JsonData(toJson(value));
    }
}
