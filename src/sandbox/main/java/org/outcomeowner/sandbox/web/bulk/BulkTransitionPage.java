package org.outcomeowner.sandbox.web.bulk;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.Page;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Runs one transition for all selected issues that can take it: choose it, fill in its screen, read the report. Each issue is
 * checked by itself, validators included.
 */
@Component
final class BulkTransitionPage implements Page {
    static final String PATH = "/issues/bulk/transition";

    private static final String TITLE = "Bulk transition";

    private final Selections selections;
    private final TransitionGroups groups;
    private final TransitionFields fields;
    private final IssueService service;
    private final BulkRuns runs;

    BulkTransitionPage(
            Selections selections,
            TransitionGroups groups,
            TransitionFields fields,
            IssueService service,
            BulkRuns runs) {
        this.selections = selections;
        this.groups = groups;
        this.fields = fields;
        this.service = service;
        this.runs = runs;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public List<String> webContexts() {
        return List.of("jira.view.issue", "jira.edit.issue");
    }

    @Override
    public Answer get(PageRequest request) {
        Selection selection = selections.of(request);
        Map<String, Object> model = new HashMap<>();
        model.put("selection", selection);
        if (request.param("transition").isEmpty()) {
            model.put("groups", groups.of(selection, request.user()));
            return Answer.html("bulk/choose-transition.vm", TITLE, model);
        }
        List<MutableIssue> able = able(selection, request);
        model.putAll(screen(able, request));
        model.put("keys", able.stream().map(MutableIssue::getKey).toList());
        return Answer.html("bulk/transition.vm", TITLE, model);
    }

    @Override
    public Answer post(PageRequest request) {
        Selection selection = selections.of(request);
        List<MutableIssue> able = able(selection, request);
        ActionDescriptor action = action(able.get(0), request);
        List<TransitionFields.Choice> choices = fields.of(action, able, request.user());
        Map<String, String[]> posted = Map.copyOf(request.params());
        BulkRuns.Change change = new BulkRuns.Change(
                TITLE + ": " + action.getName(),
                request.user(),
                issue -> run(issue, request.user(), action.getId(), fields.input(posted, choices)));
        return BulkRunPage.of(runs.start(able, change));
    }

    private Map<String, Object> screen(List<MutableIssue> able, PageRequest request) {
        ActionDescriptor action = action(able.get(0), request);
        return Map.of(
                "transition", request.param("transition"),
                "name", action.getName(),
                "fields", fields.of(action, able, request.user()));
    }

    /** The selected issues that can take the chosen transition now. */
    private List<MutableIssue> able(Selection selection, PageRequest request) {
        List<MutableIssue> able = selection.issues().stream()
                .filter(issue -> groups.action(issue, request.user(), request.param("transition"))
                        .isPresent())
                .toList();
        if (able.isEmpty()) {
            throw PageException.badRequest(
                    "None of the selected issues can take that transition now: they may have moved on, or it is not for you.");
        }
        return able;
    }

    private ActionDescriptor action(MutableIssue issue, PageRequest request) {
        return groups.action(issue, request.user(), request.param("transition")).orElseThrow();
    }

    private ErrorCollection run(MutableIssue issue, ApplicationUser user, int actionId, IssueInputParameters input) {
        IssueService.TransitionValidationResult checked =
                service.validateTransition(user, issue.getId(), actionId, input);
        return checked.isValid()
                ? service.transition(user, checked).getErrorCollection()
                : checked.getErrorCollection();
    }
}
