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
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.jira.EnglishTexts;
import org.outcomeowner.outcome.Authority;

/**
 * The field <em>Decision Authority</em>: a flag with an optional limit in words. Over REST it takes and shows
 * {@code {"granted":true,"limit":"up to 50,000 EUR"}}; to whom, by whom and when it was granted is stamped here and nowhere else, when the value is stored.
 *
 * <p>What is stored is also what Jira's text searcher indexes, as it asks {@link #getStringFromSingularObject}: {@code ~ "granted"} finds every grant, a word
 * of the limit finds that limit, and an authority that is not granted is {@code EMPTY}. Whether a grant has lapsed the index can't know.
 */
public final class DecisionAuthorityFieldType extends AbstractSingleFieldType<Authority>
        implements ProjectImportableCustomField,
                RestAwareCustomFieldType,
                RestCustomFieldTypeOperations,
                ExportableCustomFieldType {
    private final AuthorityEntry entry;
    private final AuthorityDisplay display;

    public DecisionAuthorityFieldType(FieldStorage storage, AuthorityEntry entry, AuthorityDisplay display) {
        super(storage.values(), storage.configurations());
        this.entry = entry;
        this.display = display;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_UNLIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(Authority authority) {
        return authority.granted() ? AuthorityJson.canonical(authority) : null;
    }

    /** One that can't be read counts as none, and the log says so: damage never grants anything. */
    @Override
    protected Authority getObjectFromDbValue(Object databaseValue) throws FieldValidationException {
        return getSingularObjectFromString(databaseValue.toString());
    }

    @Override
    public String getStringFromSingularObject(Authority authority) {
        return authority == null || !authority.granted() ? null : AuthorityJson.canonical(authority);
    }

    @Override
    public Authority getSingularObjectFromString(String document) throws FieldValidationException {
        if (document == null || document.isBlank()) {
            return null;
        }
        try {
            return AuthorityJson.stored(document);
        } catch (DocumentException damaged) {
            throw Damage.reported("decision authority", document);
        }
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        try {
            entry.check(new AuthorityParams(params));
        } catch (FieldValidationException refused) {
            errors.addError(config.getFieldId(), refused.getMessage(), ErrorCollection.Reason.VALIDATION_FAILED);
        }
    }

    /** Null when it is not granted, which is how Jira knows an empty field. */
    @Override
    public Authority getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException {
        Authority authority = entry.read(new AuthorityParams(params));
        return authority.granted() ? authority : null;
    }

    @Override
    public void createValue(CustomField field, Issue issue, Authority authority) {
        super.createValue(field, issue, settled(authority, Authority.none(), issue));
    }

    @Override
    public void updateValue(CustomField field, Issue issue, Authority authority) {
        super.updateValue(field, issue, settled(authority, previous(field, issue), issue));
    }

    @Override
    public String getChangelogValue(CustomField field, Authority authority) {
        return authority == null ? "" : AuthorityJson.canonical(authority);
    }

    /** In English whoever makes the change, since history is written once for readers of all languages. */
    @Override
    public String getChangelogString(CustomField field, Authority authority) {
        return authority == null ? null : new AuthorityText(new EnglishTexts()).of(authority);
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        Map<String, Object> parameters = super.getVelocityParameters(issue, field, layoutItem);
        parameters.put("authorityForm", display.form(issue, field));
        parameters.put("authorityView", display.view(issue));
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

    /** An empty field says so, {@code {"granted":false,"limit":null}}: a client need not know that nothing means no. */
    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean renderedVersionRequested, FieldLayoutItem layoutItem) {
        return new FieldJsonRepresentation(new JsonData(AuthorityJson.toMap(previous(field, issue))));
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
        String text = display.exportText(previous(field, issue), issue, context.getI18nHelper());
        return FieldExportPartsBuilder.buildSinglePartRepresentation(
                field.getId(), context.getDefaultColumnHeader(), text);
    }

    @Override
    public ProjectCustomFieldImporter getProjectImporter() {
        return new NoTransformationCustomFieldImporter();
    }

    private Authority settled(Authority submitted, Authority previous, Issue issue) {
        return submitted == null ? null : entry.settle(submitted, previous, issue);
    }

    private Authority previous(CustomField field, Issue issue) {
        return Optional.ofNullable(getValueFromIssue(field, issue)).orElse(Authority.none());
    }
}
