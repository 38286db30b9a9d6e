package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.util.ErrorCollection;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.field.FieldForms;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.Page;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Shows a transition's screen, as a page or for a dialog, and runs the transition. */
@Component
final class TransitionIssuePage implements Page {
    private final Issues issues;
    private final IssueService service;
    private final Transitions transitions;
    private final FieldForms forms;

    TransitionIssuePage(Issues issues, IssueService service, Transitions transitions, FieldForms forms) {
        this.issues = issues;
        this.service = service;
        this.transitions = transitions;
        this.forms = forms;
    }

    @Override
    public String path() {
        return "/browse/{key}/transitions/{action}";
    }

    @Override
    public List<String> webContexts() {
        return List.of("jira.view.issue", "jira.edit.issue");
    }

    @Override
    public Answer get(PageRequest request) {
        MutableIssue issue = issues.find(request);
        return screen(issue, action(issue, request), FormState.opened(), request);
    }

    @Override
    public Answer post(PageRequest request) {
        MutableIssue issue = issues.find(request);
        ActionDescriptor action = action(issue, request);
        ErrorCollection errors = run(issue, action, request);
        return errors.hasAnyErrors()
                ? screen(issue, action, new FormState(request.params(), errors), request)
                : Answer.redirect(Issues.path(issue.getKey()));
    }

    private ActionDescriptor action(MutableIssue issue, PageRequest request) {
        return transitions.find(issue, request.user(), request.path("action"));
    }

    private ErrorCollection run(MutableIssue issue, ActionDescriptor action, PageRequest request) {
        IssueInputParameters input = service.newIssueInputParameters(request.params());
        input.setRetainExistingValuesWhenParameterNotProvided(false);
        input.setComment(request.param("comment"));
        IssueService.TransitionValidationResult checked =
                service.validateTransition(request.user(), issue.getId(), action.getId(), input);
        return checked.isValid()
                ? service.transition(request.user(), checked).getErrorCollection()
                : checked.getErrorCollection();
    }

    private Answer screen(MutableIssue issue, ActionDescriptor action, FormState state, PageRequest request) {
        IssueForm form = new IssueForm(issue, request, state);
        Map<String, Object> model = form.model(forms.inputs(action, form.fields()));
        model.put("transition", action.getName());
        model.put("url", Issues.path(issue.getKey()) + "/transitions/" + action.getId());
        return request.wantsFragment()
                ? new Answer.Fragment("issue/transition-dialog.vm", model, state.status())
                : new Answer.Html("issue/transition.vm", action.getName(), model, state.status());
    }
}
