package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.field.form.ScreenField;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** The fields that can be changed for several issues at once: those on each one's edit screen that do not refuse. */
@Component
final class BulkFields {
    private final IssueService service;
    private final Screens screens;
    private final FieldHtml html;
    private final CustomFieldManager customFields;

    BulkFields(IssueService service, Screens screens, FieldHtml html, CustomFieldManager customFields) {
        this.customFields = customFields;
        this.service = service;
        this.screens = screens;
        this.html = html;
    }

    List<Choice> choices(List<MutableIssue> issues, ApplicationUser user) {
        return common(issues, user).stream()
                .filter(field -> isAvailable(field, issues))
                .map(field -> new Choice(field.field().id(), field.field().name()))
                .toList();
    }

    /** The field as a form control. It starts with the first issue's value. */
    String html(String id, List<MutableIssue> issues, FormState state, ApplicationUser user) {
        return common(issues, user).stream()
                .filter(field -> field.field().id().equals(id) && isAvailable(field, issues))
                .findFirst()
                .map(field -> html.edit(issues.get(0), field, state))
                .orElseThrow(() -> PageException.badRequest("The field cannot be changed for all these issues."));
    }

    /** What was posted for the chosen field, and nothing else. */
    IssueInputParameters input(PageRequest request) {
        String field = request.param("field");
        Map<String, String[]> posted = new HashMap<>(request.params());
        posted.keySet().removeIf(name -> !name.equals(field) && !name.startsWith(field + ":"));
        IssueInputParameters input = service.newIssueInputParameters(posted);
        input.setProvidedFields(List.of(field));
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        return input;
    }

    /** The fields that every one of the issues has on its edit screen. */
    private List<ScreenField> common(List<MutableIssue> issues, ApplicationUser user) {
        return fields(issues.get(0), user).stream()
                .filter(field -> issues.stream().allMatch(issue -> has(issue, field, user)))
                .toList();
    }

    private boolean has(Issue issue, ScreenField wanted, ApplicationUser user) {
        return fields(issue, user).stream()
                .anyMatch(field -> field.field().id().equals(wanted.field().id()));
    }

    private List<ScreenField> fields(Issue issue, ApplicationUser user) {
        return screens.fields(issue, IssueOperations.EDIT_ISSUE_OPERATION, user);
    }

    private boolean isAvailable(ScreenField field, List<MutableIssue> issues) {
        CustomField custom = customFields.getCustomFieldObject(field.field().id());
        BulkEditBean selection = () -> List.copyOf(issues);
        return custom == null || custom.getCustomFieldType().availableForBulkEdit(selection) == null;
    }

    /** A field to choose. */
    public record Choice(String id, String name) {}
}
