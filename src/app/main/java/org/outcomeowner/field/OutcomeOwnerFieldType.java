package org.outcomeowner.field;

import com.atlassian.jira.imports.project.customfield.NoTransformationCustomFieldImporter;
import com.atlassian.jira.imports.project.customfield.ProjectCustomFieldImporter;
import com.atlassian.jira.imports.project.customfield.ProjectImportableCustomField;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.export.FieldExportParts;
import com.atlassian.jira.issue.export.FieldExportPartsBuilder;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.export.customfield.ExportableCustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.UserField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
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
import com.atlassian.jira.notification.type.UserCFNotificationTypeAware;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;

/**
 * The field <em>Outcome Owner</em>: exactly one active person. It is required wherever it applies, whatever the field configuration says, since an
 * outcome without an owner is what the app is against.
 *
 * <p>Over REST it takes and shows {@code {"name":"olivia"}}. The database holds the user's key, since names can change. Keys are turned into users by
 * {@code UserManager}; Jira's own user fields use {@code UserConverter}, which is not offered to apps as a service.
 *
 * <p>A field type is told neither issue nor project when it checks a value: whether the owner can browse the issue is a rule of the gate.
 */
public final class OutcomeOwnerFieldType extends AbstractSingleFieldType<ApplicationUser>
        implements UserField,
                UserCFNotificationTypeAware,
                ProjectImportableCustomField,
                RestAwareCustomFieldType,
                RestCustomFieldTypeOperations,
                ExportableCustomFieldType {
    private final OwnerEntry entry;
    private final OwnerDisplay display;

    public OutcomeOwnerFieldType(FieldStorage storage, OwnerEntry entry, OwnerDisplay display) {
        super(storage.values(), storage.configurations());
        this.entry = entry;
        this.display = display;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(ApplicationUser user) {
        return user.getKey();
    }

    @Override
    protected ApplicationUser getObjectFromDbValue(Object databaseValue) {
        return display.byKey(databaseValue.toString());
    }

    @Override
    public String getStringFromSingularObject(ApplicationUser user) {
        return user == null ? null : user.getName();
    }

    @Override
    public ApplicationUser getSingularObjectFromString(String name) throws FieldValidationException {
        return name == null || name.isBlank() ? null : entry.require(name.strip());
    }

    /** Refuses everything but one active person, the blank included. */
    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        try {
            entry.check(config.getCustomField().getName(), names(params), FormText.issueId(params));
        } catch (FieldValidationException refused) {
            errors.addError(config.getFieldId(), refused.getMessage(), ErrorCollection.Reason.VALIDATION_FAILED);
        }
    }

    /** The user named; an inactive one too, since an edit of another field leaves the owner as it is. */
    @Override
    public ApplicationUser getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException {
        return getSingularObjectFromString(FormText.first(params, null));
    }

    @Override
    public String getChangelogValue(CustomField field, ApplicationUser user) {
        return user == null ? "" : user.getKey();
    }

    @Override
    public String getChangelogString(CustomField field, ApplicationUser user) {
        return user == null ? null : user.getDisplayName();
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        Map<String, Object> parameters = super.getVelocityParameters(issue, field, layoutItem);
        parameters.put("ownerForm", display.form(issue, field));
        parameters.put("ownerView", display.view());
        return parameters;
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, null);
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom(JsonType.USER_TYPE, getKey(), field.getIdAsLong());
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean renderedVersionRequested, FieldLayoutItem layoutItem) {
        return new FieldJsonRepresentation(display.json(getValueFromIssue(field, issue)));
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return new SetOperation(json -> entry.formText(field.getName(), json));
    }

    /** Not told over REST; Jira applies the default value itself where a client sends none. */
    @Override
    public JsonData getJsonDefaultValue(IssueContext context, CustomField field) {
        return null;
    }

    @Override
    public FieldExportParts getRepresentationFromIssue(Issue issue, CustomFieldExportContext context) {
        CustomField field = context.getCustomField();
        String name = getStringFromSingularObject(getValueFromIssue(field, issue));
        return FieldExportPartsBuilder.buildSinglePartRepresentation(
                field.getId(), context.getDefaultColumnHeader(), name);
    }

    @Override
    public ProjectCustomFieldImporter getProjectImporter() {
        return new NoTransformationCustomFieldImporter();
    }

    private static List<String> names(CustomFieldParams params) {
        return FormText.all(params, null).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
