package org.outcomeowner.sandbox.field.form;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueInputParametersImpl;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Values of fields as they are written outside Jira's forms, in a file or a script: by a field's id or name, as a text as in a form
 * or as JSON as over REST. Resolutions and priorities go by name or id, users by name.
 */
@Component
public final class FieldValues {
    /**
     * Where values go.
     *
     * @param caller who sets them; null for somebody not logged in
     * @param errors what is wrong with them, under the fields' ids
     */
    public record Target(MutableIssue issue, ApplicationUser caller, ErrorCollection errors) {}

    private static final String NAME = "name";

    private final FormFields fields;
    private final FieldManager manager;
    private final ConstantsManager constants;

    FieldValues(FormFields fields, FieldManager manager, ConstantsManager constants) {
        this.fields = fields;
        this.manager = manager;
        this.constants = constants;
    }

    /** The issue's field with the id, or else with the name in any case; none if the issue has no such field. */
    public Optional<FormField> find(Issue issue, String idOrName) {
        List<FormField> all = fields.all(issue);
        return all.stream()
                .filter(field -> field.id().equals(idOrName))
                .findFirst()
                .or(() -> all.stream()
                        .filter(field -> field.name().equalsIgnoreCase(idOrName))
                        .findFirst());
    }

    /** Sets the value in the issue if it is valid; null empties the field, whether or not it must have a value. */
    public void set(Target target, FormField field, Object value) {
        ErrorCollection own = new SimpleErrorCollection();
        Map<String, String[]> parameters = parameters(target.issue(), field, value, own);
        FieldRequest request = new FieldRequest(target.issue(), target.caller(), parameters, false);
        if (!own.hasAnyErrors() && !parameters.isEmpty()) {
            field.validate(request, own);
        }
        if (!own.hasAnyErrors()) {
            field.apply(request);
        }
        target.errors().addErrorCollection(own);
    }

    /** The value as the parameters that a form would post; none for null. */
    public Map<String, String[]> parameters(Issue issue, FormField field, Object value, ErrorCollection errors) {
        if (value == null) {
            return Map.of();
        }
        CustomField custom = manager.getCustomField(field.id());
        if (value instanceof String || custom == null) {
            return Map.of(field.id(), new String[] {text(field.id(), value)});
        }
        return custom.getCustomFieldType() instanceof RestCustomFieldTypeOperations type
                ? fromJson(issue, custom, type, value, errors)
                : Map.of(field.id(), new String[] {value.toString()});
    }

    private static Map<String, String[]> fromJson(
            Issue issue, CustomField field, RestCustomFieldTypeOperations type, Object value, ErrorCollection errors) {
        IssueInputParameters input = new IssueInputParametersImpl();
        ErrorCollection refused = type.getRestFieldOperation(field)
                .updateIssueInputParameters(
                        issue,
                        issue,
                        field.getId(),
                        input,
                        List.of(new FieldOperationHolder("set", new JsonData(value))));
        if (refused != null) {
            errors.addErrorCollection(refused);
        }
        return new HashMap<>(input.getActionParameters());
    }

    private String text(String fieldId, Object value) {
        Object plain = value instanceof Map<?, ?> json ? json.get(json.containsKey("id") ? "id" : NAME) : value;
        String text = plain == null ? "" : plain.toString();
        return switch (fieldId) {
            case IssueFieldConstants.RESOLUTION -> idOf(constants.getResolutions(), text);
            case IssueFieldConstants.PRIORITY -> idOf(constants.getPriorities(), text);
            default -> text;
        };
    }

    /** What no constant is called stays as it is, and is refused by the field. */
    private static String idOf(Collection<? extends IssueConstant> all, String nameOrId) {
        return all.stream()
                .filter(constant -> constant.getName().equalsIgnoreCase(nameOrId))
                .map(IssueConstant::getId)
                .findFirst()
                .orElse(nameOrId);
    }
}
