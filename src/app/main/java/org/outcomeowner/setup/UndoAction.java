package org.outcomeowner.setup;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.outcomeowner.guard.coverage.change.GuardRefusal;
import org.outcomeowner.guard.coverage.change.Undoing;
import org.outcomeowner.guard.coverage.drift.Drift;

/**
 * Shows what <em>Guard it</em> did to a workflow and takes it back when that is confirmed: {@code /secure/OutcomeOwnerUndo!default.jspa?workflow=…}; publishes or
 * throws away a draft that was left.
 */
@WebSudoRequired
public final class UndoAction extends AdminAction {
    private final Undoing undoing;
    private final Drift drift;
    private final UndoPage page;
    private final List<String> errors = new ArrayList<>();
    private String workflow = "";

    public UndoAction(AdminRights rights, Undoing undoing, Drift drift, UndoPage page) {
        super(rights);
        this.undoing = undoing;
        this.drift = drift;
        this.page = page;
    }

    @Override
    public Map<String, Object> getPage() {
        return page.show(workflow, errors);
    }

    /** Brings the former workflow back. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    @WebSudoRequired
    public String doUndo() {
        return attempt(() -> undoing.undo(getLoggedInUser(), workflow, () -> drift.letGo(workflow)), "undone");
    }

    /** Publishes the draft that was left. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    @WebSudoRequired
    public String doPublish() {
        return attempt(() -> undoing.publishDraft(getLoggedInUser(), workflow), "published");
    }

    /** Throws the draft away that was left. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    @WebSudoRequired
    public String doDiscard() {
        return attempt(() -> undoing.discardDraft(getLoggedInUser(), workflow), "discarded");
    }

    private String attempt(Runnable work, String what) {
        try {
            work.run();
            return backWith(CoverageAction.ALIAS, what);
        } catch (GuardRefusal refusal) {
            errors.add(page.say(refusal));
        } catch (RuntimeException e) {
            errors.add(page.failure(workflow, e));
        }
        return INPUT;
    }

    /** Name of the workflow. */
    public void setWorkflow(String workflow) {
        this.workflow = workflow;
    }
}
