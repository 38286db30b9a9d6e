package org.outcomeowner.guard.coverage.change;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import java.util.Set;
import org.outcomeowner.guard.coverage.WorkflowText;
import org.springframework.stereotype.Component;

/** Makes a change as a whole or not at all: an active workflow through a draft, an inactive one, which has none, in place. */
@Component
final class WorkflowEdits {
    private final LiveWorkflows workflows;
    private final WorkflowWrites writes;

    WorkflowEdits(LiveWorkflows workflows, WorkflowWrites writes) {
        this.workflows = workflows;
        this.writes = writes;
    }

    /**
     * Makes the change.
     *
     * @param publish whether a draft is published; if not, it is left to an administrator
     * @throws GuardRefusal with the reason; then nothing has changed
     */
    void make(ApplicationUser user, JiraWorkflow live, WorkflowEdit edit, boolean publish) {
        if (live.isSystemWorkflow()) {
            throw new GuardRefusal("built-in", live.getName());
        }
        if (live.isActive()) {
            throughDraft(user, live, edit, publish);
        } else {
            inPlace(user, live, edit);
        }
    }

    private void inPlace(ApplicationUser user, JiraWorkflow live, WorkflowEdit edit) {
        JiraWorkflow copy = workflows.copyOf(live.getName());
        LiveWorkflows.requireText(copy, WorkflowText.of(live));
        edit.apply(copy.getDescriptor());
        edit.ready(WorkflowText.of(copy));
        writes.update(user, copy);
    }

    private void throughDraft(ApplicationUser user, JiraWorkflow live, WorkflowEdit edit, boolean publish) {
        String name = live.getName();
        WorkflowText before = WorkflowText.of(live);
        WorkflowText after = before;
        JiraWorkflow draft = workflows.draft(name).orElseGet(() -> writes.createDraft(user, name));
        try {
            LiveWorkflows.requireText(draft, before);
            edit.apply(draft.getDescriptor());
            after = WorkflowText.of(draft);
            edit.ready(after);
            writes.update(user, draft);
            if (publish) {
                publish(user, name, after);
            }
        } catch (RuntimeException e) {
            discard(user, name, Set.of(before, after), e);
            throw e;
        }
    }

    /**
     * Publishes a draft that is still what was meant.
     *
     * @throws GuardRefusal if it is not
     */
    void publish(ApplicationUser user, String name, WorkflowText meant) {
        LiveWorkflows.requireText(workflows.draft(name).orElseThrow(() -> new GuardRefusal("changed", name)), meant);
        writes.publish(user, name);
    }

    /** Takes the draft away, unless somebody has put work of their own into it; the failure stays the one that is told. */
    private void discard(ApplicationUser user, String name, Set<WorkflowText> ours, RuntimeException failure) {
        try {
            if (workflows
                    .draft(name)
                    .map(WorkflowText::of)
                    .filter(ours::contains)
                    .isPresent()) {
                writes.discardDraft(user, name);
            }
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }
}
