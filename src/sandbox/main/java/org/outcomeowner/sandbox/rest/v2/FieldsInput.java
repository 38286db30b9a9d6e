package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts the fields of a JSON body into the input of the issue service, gathering every error before anything is done. */
@Component
final class FieldsInput {
    private static final Set<String> NOT_ON_SCREENS =
            Set.of(IssueFieldConstants.PROJECT, IssueFieldConstants.ISSUE_TYPE, IssueFieldConstants.COMMENT);

    private final CustomFieldManager customFields;
    private final SystemFieldInput systemFields;

    FieldsInput(CustomFieldManager customFields, ConstantIds constants) {
        this.customFields = customFields;
        this.systemFields = new SystemFieldInput(constants);
    }

    /**
     * Reads the fields into the input.
     *
     * @param issue the issue they are for; one that is being created has its project and type only
     * @param onScreen the fields that can be set
     * @throws RestException with status 400 and the errors, if there are any
     */
    void read(IssueBody body, Issue issue, Set<String> onScreen, IssueInputParameters input) {
        ErrorCollection errors = new SimpleErrorCollection();
        List<String> provided = new ArrayList<>();
        body.operations().forEach((field, operations) -> {
            if (!NOT_ON_SCREENS.contains(field)) {
                provided.add(field);
                read(field, operations, new Target(issue, onScreen, input, errors));
            }
        });
        if (errors.hasAnyErrors()) {
            throw RestException.of(errors);
        }
        input.setProvidedFields(provided);
    }

    private void read(String field, List<FieldOperationHolder> operations, Target target) {
        if (!target.onScreen.contains(field)) {
            target.errors.addError(
                    field,
                    "Field '%s' cannot be set. It is not on the appropriate screen, or unknown.".formatted(field));
        } else if (SystemFieldInput.knows(field)) {
            readSystem(field, operations, target);
        } else {
            readCustom(field, operations, target);
        }
    }

    private void readSystem(String field, List<FieldOperationHolder> operations, Target target) {
        try {
            for (FieldOperationHolder operation : operations) {
                if (!operation.getOperation().equals("set")) {
                    throw RestException.field(field, "Field '" + field + "' supports the operation 'set' only.");
                }
                String text = systemFields.text(field, operation.getData());
                target.input.getActionParameters().put(field, new String[] {text});
            }
        } catch (RestException refused) {
            target.errors.addErrors(refused.errors().errors());
        }
    }

    private void readCustom(String fieldId, List<FieldOperationHolder> operations, Target target) {
        CustomField field = customFields.getCustomFieldObject(fieldId);
        if (!(field.getCustomFieldType() instanceof RestCustomFieldTypeOperations type)) {
            target.errors.addError(fieldId, "Field '" + field.getName() + "' cannot be set over REST.");
            return;
        }
        RestFieldOperationsHandler handler = type.getRestFieldOperation(field);
        ErrorCollection errors =
                handler.updateIssueInputParameters(target.issue, target.issue, fieldId, target.input, operations);
        if (errors != null) {
            target.errors.addErrorCollection(errors);
        }
    }

    /** Where the fields go. */
    private record Target(Issue issue, Set<String> onScreen, IssueInputParameters input, ErrorCollection errors) {}
}
