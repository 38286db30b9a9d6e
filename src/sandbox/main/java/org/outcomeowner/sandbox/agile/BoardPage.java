package org.outcomeowner.sandbox.agile;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.ErrorCollection;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.field.FieldForms;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.Page;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.outcomeowner.sandbox.workflow.WorkflowEngine;
import org.springframework.stereotype.Component;

/**
 * A board with a column per status. A card that is dragged runs the transition into the column; one with a screen leads to the screen first, as on
 * Jira's boards.
 */
@Component
final class BoardPage implements Page {
    private final BoardIssues issues;
    private final Cards cards;
    private final IssueService service;
    private final WorkflowEngine engine;
    private final FieldForms forms;

    BoardPage(BoardIssues issues, Cards cards, IssueService service, WorkflowEngine engine, FieldForms forms) {
        this.issues = issues;
        this.cards = cards;
        this.service = service;
        this.engine = engine;
        this.forms = forms;
    }

    @Override
    public String path() {
        return "/boards/{project}";
    }

    @Override
    public Answer get(PageRequest request) {
        return Answer.html("agile/board.vm", "Board", model(request, List.of()));
    }

    @Override
    public Answer post(PageRequest request) {
        MutableIssue issue = find(request);
        ActionDescriptor action = engine.availableActions(issue, request.user()).stream()
                .filter(each -> String.valueOf(each.getId()).equals(request.param("action")))
                .findFirst()
                .orElseThrow(() -> PageException.notFound("The card cannot be moved there now."));
        if (forms.hasScreen(action)) {
            return Answer.redirect("/browse/" + issue.getKey() + "/transitions/" + action.getId());
        }
        ErrorCollection errors = run(issue, action, request);
        if (!errors.hasAnyErrors()) {
            return Answer.redirect("/boards/" + request.path("project"));
        }
        List<String> messages = new ArrayList<>(errors.getErrorMessages());
        messages.addAll(errors.getErrors().values());
        return Answer.refused("agile/board.vm", "Board", model(request, messages));
    }

    private ErrorCollection run(MutableIssue issue, ActionDescriptor action, PageRequest request) {
        IssueInputParameters input = service.newIssueInputParameters();
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        IssueService.TransitionValidationResult checked =
                service.validateTransition(request.user(), issue.getId(), action.getId(), input);
        return checked.isValid()
                ? service.transition(request.user(), checked).getErrorCollection()
                : checked.getErrorCollection();
    }

    private MutableIssue find(PageRequest request) {
        IssueService.IssueResult found = service.getIssue(request.user(), request.param("issue"));
        if (!found.isValid() || found.getIssue() == null) {
            throw PageException.notFound("The issue does not exist, or you do not have the permission to see it.");
        }
        return found.getIssue();
    }

    private Map<String, Object> model(PageRequest request, List<String> errors) {
        Project project = issues.project(request.path("project"), request.user());
        return Map.of(
                "projectKey", project.getKey(),
                "projectName", project.getName(),
                "columns", cards.columns(issues.of(project, request.user()), request.user()),
                "errors", errors);
    }
}
