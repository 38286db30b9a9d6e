package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.operation.IssueOperations;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.field.FieldForms;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.Page;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Creates an issue: first the choice of project and type, then the create screen. */
@Component
final class CreateIssuePage implements Page {
    private static final String TITLE = "Create issue";

    private final NewIssues newIssues;
    private final IssueService service;
    private final FieldForms forms;

    CreateIssuePage(NewIssues newIssues, IssueService service, FieldForms forms) {
        this.newIssues = newIssues;
        this.service = service;
        this.forms = forms;
    }

    @Override
    public String path() {
        return "/issues/create";
    }

    @Override
    public List<String> webContexts() {
        return List.of("jira.create.issue", "jira.edit.issue");
    }

    @Override
    public Answer get(PageRequest request) {
        if (request.param("pid").isEmpty() || request.param("issuetype").isEmpty()) {
            return Answer.html("issue/choose-type.vm", TITLE, Map.of("projects", newIssues.choices(request.user())));
        }
        return form(newIssues.begin(request), FormState.opened(), request);
    }

    @Override
    public Answer post(PageRequest request) {
        MutableIssue draft = newIssues.begin(request);
        IssueInputParameters input = service.newIssueInputParameters(request.params())
                .setProjectId(draft.getProjectId())
                .setIssueTypeId(draft.getIssueTypeId());
        IssueService.CreateValidationResult checked = service.validateCreate(request.user(), input);
        if (!checked.isValid()) {
            return form(draft, new FormState(request.params(), checked.getErrorCollection()), request);
        }
        IssueService.IssueResult created = service.create(request.user(), checked);
        if (!created.isValid()) {
            return form(draft, new FormState(request.params(), created.getErrorCollection()), request);
        }
        request.tell(created.getIssue().getKey() + " is created.");
        return Answer.redirect(Issues.path(created.getIssue().getKey()));
    }

    private Answer form(MutableIssue draft, FormState state, PageRequest request) {
        IssueForm form = new IssueForm(draft, request, state);
        Map<String, Object> model = form.model(forms.inputs(IssueOperations.CREATE_ISSUE_OPERATION, form.fields()));
        model.put("pid", draft.getProjectId());
        model.put("issuetype", draft.getIssueTypeId());
        model.put("project", draft.getProjectObject().getName());
        model.put("type", draft.getIssueType().getName());
        return new Answer.Html("issue/create.vm", TITLE, model, state.status());
    }
}
