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
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.jira.EnglishTexts;
import org.outcomeowner.outcome.MeasuredResult;

/**
 * The field <em>Measured Result</em>: measures with their goals and what they came to, and an insight. Over REST it takes and shows one JSON document; the
 * same document with a version is stored. Numbers are exact, and limits are errors, never cuts.
 *
 * <p>A form carries the revision it was opened with: a stale one is refused with {@code CONFLICT}. It can't be changed in bulk, since each issue's result
 * is its own and a bulk change would replace them all unseen. A stored value that can't be read is shown as such, with an id that the log has too, and is never
 * replaced by an edit.
 */
public final class MeasuredResultFieldType extends AbstractSingleFieldType<MeasuredResult>
        implements ProjectImportableCustomField,
                RestAwareCustomFieldType,
                RestCustomFieldTypeOperations,
                ExportableCustomFieldType {
    private final ResultEntry entry;
    private final ResultDisplay display;

    public MeasuredResultFieldType(FieldStorage storage, ResultEntry entry, ResultDisplay display) {
        super(storage.values(), storage.configurations());
        this.entry = entry;
        this.display = display;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return StoredResults.TYPE;
    }

    @Override
    protected Object getDbValueFromObject(MeasuredResult result) {
        return getStringFromSingularObject(result);
    }

    /** One that can't be read counts as none for Jira; forms and pages show that it is damaged. */
    @Override
    protected MeasuredResult getObjectFromDbValue(Object databaseValue) throws FieldValidationException {
        return getSingularObjectFromString(databaseValue.toString());
    }

    @Override
    public String getStringFromSingularObject(MeasuredResult result) {
        return result == null || result.isEmpty() ? null : ResultJson.canonical(result);
    }

    @Override
    public MeasuredResult getSingularObjectFromString(String document) throws FieldValidationException {
        if (document == null || document.isBlank()) {
            return null;
        }
        return StoredResult.of(document).value().orElseThrow(() -> Damage.reported("measured result", document));
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        ResultParams sent = new ResultParams(params);
        try {
            entry.checkReplaceable(config.getCustomField(), sent);
            entry.check(sent);
        } catch (StaleResultException stale) {
            errors.addError(config.getFieldId(), stale.getMessage(), ErrorCollection.Reason.CONFLICT);
        } catch (FieldValidationException refused) {
            errors.addError(config.getFieldId(), refused.getMessage(), ErrorCollection.Reason.VALIDATION_FAILED);
        }
    }

    /** Null when there is neither a measure nor an insight, which is how Jira knows an empty field. */
    @Override
    public MeasuredResult getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException {
        MeasuredResult result = entry.read(new ResultParams(params));
        return result.isEmpty() ? null : result;
    }

    @Override
    public String getChangelogValue(CustomField field, MeasuredResult result) {
        return result == null ? "" : Revision.of(result);
    }

    /** In English whoever makes the change, since history is written once for readers of all languages. */
    @Override
    public String getChangelogString(CustomField field, MeasuredResult result) {
        return result == null ? null : new ResultText(new EnglishTexts()).of(result);
    }

    /** Never, with the reason. */
    @Override
    public String availableForBulkEdit(BulkEditBean bulkEditBean) {
        return "outcome-owner.field.result.no-bulk-edit";
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        Map<String, Object> parameters = super.getVelocityParameters(issue, field, layoutItem);
        parameters.put("resultForm", display.form(issue, field));
        parameters.put("resultView", display.view(issue, field));
        return parameters;
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, null);
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom(JsonType.ANY_TYPE, getKey(), field.getIdAsLong());
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean renderedVersionRequested, FieldLayoutItem layoutItem) {
        Optional<MeasuredResult> result = Optional.ofNullable(getValueFromIssue(field, issue));
        return new FieldJsonRepresentation(
                new JsonData(result.map(ResultJson::toMap).orElse(null)));
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return new SetOperation(entry::formText);
    }

    /** Not told over REST; Jira applies the default value itself where a client sends none. */
    @Override
    public JsonData getJsonDefaultValue(IssueContext context, CustomField field) {
        return null;
    }

    @Override
    public FieldExportParts getRepresentationFromIssue(Issue issue, CustomFieldExportContext context) {
        CustomField field = context.getCustomField();
        return FieldExportPartsBuilder.buildSinglePartRepresentation(
                field.getId(),
                context.getDefaultColumnHeader(),
                display.exportText(issue, field, context.getI18nHelper()));
    }

    @Override
    public ProjectCustomFieldImporter getProjectImporter() {
        return new NoTransformationCustomFieldImporter();
    }
}
