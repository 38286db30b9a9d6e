package org.outcomeowner.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.StandardOperation;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Set;

/** Sets a field over REST: turns the JSON into the text that a form would send under the field's own id. */
final class SetOperation implements RestFieldOperationsHandler {
    /** Turns a JSON value into the text of a form. */
    @FunctionalInterface
    interface JsonReader {
        /** The text for a value as Jira's JSON mapper read it; the value is null for JSON's null. */
        String formText(Object json) throws FieldValidationException;
    }

    private final JsonReader reader;

    SetOperation(JsonReader reader) {
        this.reader = reader;
    }

    @Override
    public Set<String> getSupportedOperations() {
        return Set.of(StandardOperation.SET.getName());
    }

    @Override
    public ErrorCollection updateIssueInputParameters(
            IssueContext issueCtx,
            Issue issue,
            String fieldId,
            IssueInputParameters inputParameters,
            List<FieldOperationHolder> operations) {
        ErrorCollection errors = new SimpleErrorCollection();
        for (FieldOperationHolder operation : operations) {
            try {
                inputParameters.addCustomFieldValue(
                        fieldId, reader.formText(operation.getData().getData()));
            } catch (FieldValidationException refused) {
                errors.addError(fieldId, refused.getMessage(), ErrorCollection.Reason.VALIDATION_FAILED);
            }
        }
        return errors;
    }
}
