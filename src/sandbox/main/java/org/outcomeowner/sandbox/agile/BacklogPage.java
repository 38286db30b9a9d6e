package org.outcomeowner.sandbox.agile;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.Page;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** The panel of epics of a backlog: those that are not marked as done, whatever status they have, each with <em>Mark as done</em>. */
@Component
final class BacklogPage implements Page {
    private final BoardIssues issues;
    private final EpicStatusField status;
    private final Epics epics;
    private final IssueService service;

    BacklogPage(BoardIssues issues, EpicStatusField status, Epics epics, IssueService service) {
        this.issues = issues;
        this.status = status;
        this.epics = epics;
        this.service = service;
    }

    @Override
    public String path() {
        return "/boards/{project}/backlog";
    }

    @Override
    public Answer get(PageRequest request) {
        return Answer.html("agile/backlog.vm", "Backlog", model(request, List.of()));
    }

    @Override
    public Answer post(PageRequest request) {
        MutableIssue epic = find(request);
        ErrorCollection errors = epics.update(epic, Optional.empty(), Optional.of(true), request.user());
        if (errors.hasAnyErrors()) {
            List<String> messages = new ArrayList<>(errors.getErrorMessages());
            messages.addAll(errors.getErrors().values());
            return Answer.refused("agile/backlog.vm", "Backlog", model(request, messages));
        }
        request.tell(epic.getKey() + " is marked as done. Its status in the workflow is still “"
                + epic.getStatus().getName() + "”.");
        return Answer.redirect("/boards/" + request.path("project") + "/backlog");
    }

    private MutableIssue find(PageRequest request) {
        IssueService.IssueResult found = service.getIssue(request.user(), request.param("issue"));
        if (!found.isValid()
                || found.getIssue() == null
                || epics.problem(found.getIssue()).hasAnyErrors()) {
            throw PageException.notFound("The epic does not exist, or you do not have the permission to see it.");
        }
        return found.getIssue();
    }

    private Map<String, Object> model(PageRequest request, List<String> errors) {
        Project project = issues.project(request.path("project"), request.user());
        List<Row> open = issues.epics(project, request.user()).stream()
                .filter(epic -> !status.isDone(epic))
                .map(Row::of)
                .toList();
        return Map.of(
                "projectKey", project.getKey(), "projectName", project.getName(), "epics", open, "errors", errors);
    }

    /** An epic in the panel. */
    public record Row(String key, String summary, String statusName) {
        private static Row of(Issue epic) {
            return new Row(epic.getKey(), epic.getSummary(), epic.getStatus().getName());
        }
    }
}
