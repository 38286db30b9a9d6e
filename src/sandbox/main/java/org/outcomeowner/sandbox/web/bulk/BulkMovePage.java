package org.outcomeowner.sandbox.web.bulk;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.MutableIssue;
import java.util.List;
import org.outcomeowner.sandbox.issue.Destination;
import org.outcomeowner.sandbox.issue.IssueMover;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.Page;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Moves one issue or several to another project or issue type: choose it, then a status for each one that the workflow there does
 * not have and values for fields that must have one, having read which fields are lost. A single issue is shown afterwards.
 */
@Component
final class BulkMovePage implements Page {
    private static final String TITLE = "Move issues";

    private final Selections selections;
    private final Destinations destinations;
    private final MoveForm form;
    private final IssueMover mover;
    private final BulkRuns runs;

    BulkMovePage(Selections selections, Destinations destinations, MoveForm form, IssueMover mover, BulkRuns runs) {
        this.selections = selections;
        this.destinations = destinations;
        this.form = form;
        this.mover = mover;
        this.runs = runs;
    }

    @Override
    public String path() {
        return "/issues/bulk/move";
    }

    @Override
    public List<String> webContexts() {
        return List.of("jira.edit.issue");
    }

    @Override
    public Answer get(PageRequest request) {
        Selection selection = selections.of(request);
        return request.param("target").isEmpty()
                ? Answer.html("bulk/choose-target.vm", TITLE, form.choices(selection, request))
                : Answer.html("bulk/move.vm", TITLE, form.opened(selection, request));
    }

    @Override
    public Answer post(PageRequest request) {
        Selection selection = selections.of(request);
        Destination destination = destinations.of(request);
        if (selection.size() == 1) {
            return moveOne(selection, destination, request);
        }
        BulkRuns.Change change = new BulkRuns.Change(
                TITLE, request.user(), issue -> mover.move(request.user(), issue.getId(), destination)
                        .getErrorCollection());
        return BulkRunPage.of(runs.start(selection.issues(), change));
    }

    private Answer moveOne(Selection selection, Destination destination, PageRequest request) {
        MutableIssue issue = selection.issues().get(0);
        IssueResult moved = mover.move(request.user(), issue.getId(), destination);
        if (!moved.isValid()) {
            return Answer.refused("bulk/move.vm", TITLE, form.refused(selection, request, moved.getErrorCollection()));
        }
        request.tell(issue.getKey() + " is now " + moved.getIssue().getKey() + ".");
        return Answer.redirect("/browse/" + moved.getIssue().getKey());
    }
}
