package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.Page;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Sets one field of several issues to the same value. Each issue is checked and changed by itself. */
@Component
final class BulkEditPage implements Page {
    private static final String TITLE = "Bulk edit";

    private final Issues issues;
    private final IssueService service;
    private final BulkFields fields;

    BulkEditPage(Issues issues, IssueService service, BulkFields fields) {
        this.issues = issues;
        this.service = service;
        this.fields = fields;
    }

    @Override
    public String path() {
        return "/issues/bulk";
    }

    @Override
    public List<String> webContexts() {
        return List.of("jira.edit.issue");
    }

    @Override
    public Answer get(PageRequest request) {
        return Answer.html("issue/bulk.vm", TITLE, model(request, List.of()));
    }

    @Override
    public Answer post(PageRequest request) {
        List<MutableIssue> selected = selected(request);
        fields.chosen(selected, request);
        List<String> refusals = selected.stream()
                .flatMap(issue -> change(issue, request).stream())
                .toList();
        if (refusals.isEmpty()) {
            request.tell(selected.size() + " issues are changed.");
            return Answer.redirect(IssuesPage.PATH);
        }
        return Answer.refused("issue/bulk.vm", TITLE, model(request, refusals));
    }

    /** Why the issue was not changed; nothing if it was. */
    private List<String> change(MutableIssue issue, PageRequest request) {
        IssueService.UpdateValidationResult checked =
                service.validateUpdate(request.user(), issue.getId(), fields.input(request));
        ErrorCollection errors = checked.isValid()
                ? service.update(request.user(), checked).getErrorCollection()
                : checked.getErrorCollection();
        List<String> messages = new ArrayList<>(errors.getErrorMessages());
        messages.addAll(errors.getErrors().values());
        return messages.stream().map(message -> issue.getKey() + ": " + message).toList();
    }

    private List<MutableIssue> selected(PageRequest request) {
        List<MutableIssue> selected = request.params("issue").stream()
                .map(key -> issues.find(key, request))
                .toList();
        if (selected.isEmpty()) {
            throw PageException.badRequest("Select the issues to change in the list first.");
        }
        return selected;
    }

    private Map<String, Object> model(PageRequest request, List<String> refusals) {
        List<MutableIssue> selected = selected(request);
        String field = request.param("field");
        return Map.of(
                "keys",
                selected.stream().map(MutableIssue::getKey).toList(),
                "choices",
                fields.choices(selected, request),
                "field",
                field,
                "fieldHtml",
                field.isEmpty() ? "" : fields.html(selected, request),
                "errors",
                refusals,
                "refused",
                List.of());
    }
}
