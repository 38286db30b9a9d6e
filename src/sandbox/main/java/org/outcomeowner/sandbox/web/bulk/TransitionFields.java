package org.outcomeowner.sandbox.web.bulk;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.BulkEditBean;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.field.FieldForms;
import org.outcomeowner.sandbox.field.FieldInput;
import org.springframework.stereotype.Component;

/**
 * The fields of a transition's screen when it runs for several issues: only those that are ticked are changed, and those that refuse
 * bulk changes cannot be.
 */
@Component
final class TransitionFields {
    static final String TICKED = "change";

    private final FieldForms forms;
    private final CustomFieldManager customFields;
    private final IssueService service;

    TransitionFields(FieldForms forms, CustomFieldManager customFields, IssueService service) {
        this.forms = forms;
        this.customFields = customFields;
        this.service = service;
    }

    /** A field of the screen; it starts with the first issue's value. */
    public record Choice(String id, String label, String html, boolean required, boolean available) {}

    List<Choice> of(ActionDescriptor action, List<MutableIssue> issues, ApplicationUser user) {
        return forms.inputs(action, FieldForms.Form.blank(issues.get(0), user)).stream()
                .map(input -> choice(input, issues))
                .toList();
    }

    /** What was posted for the ticked fields that can be changed, and the comment. */
    IssueInputParameters input(Map<String, String[]> posted, List<Choice> choices) {
        List<String> ticked = List.of(posted.getOrDefault(TICKED, new String[0]));
        List<String> changed = choices.stream()
                .filter(Choice::available)
                .map(Choice::id)
                .filter(ticked::contains)
                .toList();
        Map<String, String[]> kept = new HashMap<>(posted);
        kept.keySet().removeIf(name -> changed.stream().noneMatch(field -> belongs(name, field)));
        IssueInputParameters input = service.newIssueInputParameters(kept);
        input.setProvidedFields(changed);
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        input.setComment(posted.getOrDefault("comment", new String[] {""})[0]);
        return input;
    }

    private static boolean belongs(String parameter, String field) {
        return parameter.equals(field) || parameter.startsWith(field + ":");
    }

    private Choice choice(FieldInput input, List<MutableIssue> issues) {
        return new Choice(input.id(), input.label(), input.html(), input.required(), isAvailable(input.id(), issues));
    }

    private boolean isAvailable(String fieldId, List<MutableIssue> issues) {
        CustomField custom = customFields.getCustomFieldObject(fieldId);
        BulkEditBean selection = () -> List.copyOf(issues);
        return custom == null || custom.getCustomFieldType().availableForBulkEdit(selection) == null;
    }
}
