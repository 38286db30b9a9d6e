package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.field.form.FieldRequest;
import org.outcomeowner.sandbox.field.form.FormField;
import org.outcomeowner.sandbox.field.form.ScreenField;

/** Reads input parameters into an issue, field by field, gathering every error. */
final class FieldInputs {
    private final MutableIssue issue;
    private final ApplicationUser caller;
    private final IssueInputParameters input;
    private final ErrorCollection errors;

    FieldInputs(MutableIssue issue, ApplicationUser caller, IssueInputParameters input, ErrorCollection errors) {
        this.issue = issue;
        this.caller = caller;
        this.input = input;
        this.errors = errors;
    }

    /** For an issue that exists: what was not provided keeps its value, if the caller wants that. */
    void readInto(List<ScreenField> fields) {
        for (ScreenField field : fields) {
            if (isProvided(field.field()) || !input.retainExistingValuesWhenParameterNotProvided()) {
                read(field);
            } else if (!input.onlyValidatePresentFieldsWhenRetainingExistingValues()) {
                validate(field, field.field().parametersOf(issue));
            }
        }
    }

    /**
     * For a new issue: what is not on the screen gets its default; what is, and was not provided, gets it if the caller
     * wants that.
     */
    void readIntoNew(List<ScreenField> onScreen, List<ScreenField> all) {
        List<String> ids = onScreen.stream().map(field -> field.field().id()).toList();
        for (ScreenField field : all) {
            if (!ids.contains(field.field().id())) {
                fallBack(field);
            }
        }
        for (ScreenField field : onScreen) {
            if (isProvided(field.field()) || !input.applyDefaultValuesWhenParameterNotProvided()) {
                read(field);
            } else {
                fallBack(field);
            }
        }
    }

    private boolean isProvided(FormField field) {
        return input.isFieldPresent(field.id())
                || input.getProvidedFields() != null
                        && input.getProvidedFields().contains(field.id());
    }

    private void read(ScreenField field) {
        if (validate(field, input.getActionParameters())) {
            field.field().apply(request(field, input.getActionParameters()));
        }
    }

    private void fallBack(ScreenField field) {
        field.field().applyDefault(issue, caller);
        if (field.required() && field.field().isEmpty(issue)) {
            errors.addError(
                    field.field().id(),
                    field.field().name() + " is required.",
                    ErrorCollection.Reason.VALIDATION_FAILED);
        }
    }

    private boolean validate(ScreenField field, Map<String, String[]> parameters) {
        ErrorCollection own = new SimpleErrorCollection();
        field.field().validate(request(field, parameters), own);
        errors.addErrorCollection(own);
        return !own.hasAnyErrors();
    }

    private FieldRequest request(ScreenField field, Map<String, String[]> parameters) {
        return new FieldRequest(issue, caller, parameters, field.required());
    }
}
