package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.operation.IssueOperations;
import java.util.List;
import org.outcomeowner.sandbox.field.FieldForms;
import org.outcomeowner.sandbox.field.FieldInput;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.Page;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Edits the fields of an issue's edit screen. */
@Component
final class EditIssuePage implements Page {
    private final Issues issues;
    private final IssueService service;
    private final FieldForms forms;

    EditIssuePage(Issues issues, IssueService service, FieldForms forms) {
        this.issues = issues;
        this.service = service;
        this.forms = forms;
    }

    @Override
    public String path() {
        return "/browse/{key}/edit";
    }

    @Override
    public List<String> webContexts() {
        return List.of("jira.edit.issue", "jira.view.issue");
    }

    @Override
    public Answer get(PageRequest request) {
        return form(editable(request), FormState.opened(), request);
    }

    @Override
    public Answer post(PageRequest request) {
        MutableIssue issue = editable(request);
        IssueInputParameters input = service.newIssueInputParameters(request.params());
        // A browser posts nothing for an empty box: what is on the screen and did not come was emptied
        input.setRetainExistingValuesWhenParameterNotProvided(false);
        IssueService.UpdateValidationResult checked = service.validateUpdate(request.user(), issue.getId(), input);
        if (!checked.isValid()) {
            return form(issue, new FormState(request.params(), checked.getErrorCollection()), request);
        }
        IssueService.IssueResult updated = service.update(request.user(), checked);
        return updated.isValid()
                ? Answer.redirect(Issues.path(issue.getKey()))
                : form(issue, new FormState(request.params(), updated.getErrorCollection()), request);
    }

    private MutableIssue editable(PageRequest request) {
        MutableIssue issue = issues.find(request);
        if (!service.isEditable(issue, request.user())) {
            throw PageException.forbidden(
                    "You cannot edit " + issue.getKey() + ": its status is read-only, or you lack the permission.");
        }
        return issue;
    }

    private Answer form(MutableIssue issue, FormState state, PageRequest request) {
        IssueForm form = new IssueForm(issue, request, state);
        List<FieldInput> inputs = forms.inputs(IssueOperations.EDIT_ISSUE_OPERATION, form.fields());
        return new Answer.Html("issue/edit.vm", "Edit " + issue.getKey(), form.model(inputs), state.status());
    }
}
