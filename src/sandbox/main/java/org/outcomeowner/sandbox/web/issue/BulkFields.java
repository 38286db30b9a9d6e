package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.outcomeowner.sandbox.field.FieldForms;
import org.outcomeowner.sandbox.field.FieldInput;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** The fields that can be changed for several issues at once: those on each one's edit screen that do not refuse. */
@Component
final class BulkFields {
    private final IssueService service;
    private final FieldForms forms;
    private final CustomFieldManager customFields;

    BulkFields(IssueService service, FieldForms forms, CustomFieldManager customFields) {
        this.service = service;
        this.forms = forms;
        this.customFields = customFields;
    }

    List<Choice> choices(List<MutableIssue> issues, PageRequest request) {
        return common(issues, request).stream()
                .map(input -> new Choice(input.id(), input.label()))
                .toList();
    }

    /** The chosen field as a form control. It starts with the first issue's value. */
    String html(List<MutableIssue> issues, PageRequest request) {
        return chosen(issues, request).html();
    }

    /**
     * The field that was chosen.
     *
     * @throws PageException if it cannot be changed for all these issues, whatever the form offered
     */
    FieldInput chosen(List<MutableIssue> issues, PageRequest request) {
        return common(issues, request).stream()
                .filter(input -> input.id().equals(request.param("field")))
                .findFirst()
                .orElseThrow(
                        () -> PageException.badRequest(
                                "The field “" + request.param("field")
                                        + "” cannot be changed for all these issues: it must be on each one's edit screen and allow bulk changes."));
    }

    /** What was posted for the chosen field, and nothing else. */
    IssueInputParameters input(PageRequest request) {
        IssueInputParameters input = service.newIssueInputParameters(posted(request));
        input.setProvidedFields(List.of(request.param("field")));
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        return input;
    }

    private static Map<String, String[]> posted(PageRequest request) {
        String field = request.param("field");
        Map<String, String[]> posted = new HashMap<>(request.params());
        posted.keySet().removeIf(name -> !name.equals(field) && !name.startsWith(field + ":"));
        return posted;
    }

    /** The fields that every one of the issues has on its edit screen and that allow it. */
    private List<FieldInput> common(List<MutableIssue> issues, PageRequest request) {
        List<Set<String>> others = issues.stream()
                .map(issue ->
                        inputs(issue, request).stream().map(FieldInput::id).collect(Collectors.toSet()))
                .toList();
        return inputs(issues.get(0), request).stream()
                .filter(input -> others.stream().allMatch(ids -> ids.contains(input.id())))
                .filter(input -> isAvailable(input, issues))
                .toList();
    }

    private List<FieldInput> inputs(MutableIssue issue, PageRequest request) {
        IssueForm form = new IssueForm(issue, request, FormState.kept(posted(request)));
        return forms.inputs(IssueOperations.EDIT_ISSUE_OPERATION, form.fields());
    }

    private boolean isAvailable(FieldInput input, List<MutableIssue> issues) {
        CustomField custom = customFields.getCustomFieldObject(input.id());
        BulkEditBean selection = () -> List.copyOf(issues);
        return custom == null || custom.getCustomFieldType().availableForBulkEdit(selection) == null;
    }

    /** A field to choose. */
    public record Choice(String id, String name) {}
}
