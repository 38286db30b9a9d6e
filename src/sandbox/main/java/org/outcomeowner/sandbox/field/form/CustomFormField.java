package org.outcomeowner.sandbox.field.form;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.Map;
import org.outcomeowner.sandbox.field.TypedField;

/** A custom field: its type checks and reads the parameters. */
final class CustomFormField implements FormField {
    private final CustomField field;

    CustomFormField(CustomField field) {
        this.field = field;
    }

    @Override
    public String id() {
        return field.getId();
    }

    @Override
    public String name() {
        return field.getName();
    }

    @Override
    public boolean existsFor(Issue issue) {
        return field.getRelevantConfig(issue) != null;
    }

    @Override
    public boolean isOfferedFor(Issue issue, ApplicationUser user) {
        return existsFor(issue);
    }

    @Override
    public Map<String, String[]> parametersOf(Issue issue) {
        String text = TypedField.of(field).text(issue.getCustomFieldValue(field));
        return text == null ? Map.of() : Map.of(id(), new String[] {text});
    }

    @Override
    public void validate(FieldRequest request, ErrorCollection errors) {
        CustomFieldParams params = PostedParams.of(field, request);
        FieldConfig config = field.getRelevantConfig((Issue) request.issue());
        ErrorCollection own = new SimpleErrorCollection();
        TypedField typed = TypedField.of(field);
        typed.validate(params, own, config);
        if (!own.hasAnyErrors() && request.required() && isNone(typed.valueOf(params))) {
            own.addError(id(), name() + " is required.", ErrorCollection.Reason.VALIDATION_FAILED);
        }
        errors.addErrorCollection(own);
    }

    @Override
    public void apply(FieldRequest request) {
        Object value = TypedField.of(field).valueOf(PostedParams.of(field, request));
        request.issue().setCustomFieldValue(field, value);
    }

    @Override
    public void applyDefault(MutableIssue issue, ApplicationUser creator) {
        Object value = TypedField.of(field).defaultValue(field.getRelevantConfig((Issue) issue));
        if (value != null) {
            issue.setCustomFieldValue(field, value);
        }
    }

    @Override
    public boolean isEmpty(Issue issue) {
        return isNone(issue.getCustomFieldValue(field));
    }

    private static boolean isNone(Object value) {
        return value == null || value instanceof Collection<?> several && several.isEmpty();
    }
}
