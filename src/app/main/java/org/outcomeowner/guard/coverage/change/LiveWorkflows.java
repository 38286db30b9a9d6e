package org.outcomeowner.guard.coverage.change;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.Optional;
import org.outcomeowner.guard.coverage.WorkflowText;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.outcome.Message;
import org.springframework.stereotype.Component;

/** Reads workflows for a change, and refuses the change where somebody else is at it. */
@Component
final class LiveWorkflows {
    private static final String PREFIX = "outcome-owner.guard.";

    private final WorkflowManager workflows;
    private final ServerTime time;

    LiveWorkflows(WorkflowManager workflows, ServerTime time) {
        this.workflows = workflows;
        this.time = time;
    }

    /** @throws GuardRefusal if there is none of the name any more */
    JiraWorkflow require(String name) {
        return Optional.ofNullable(workflows.getWorkflow(name)).orElseThrow(() -> new GuardRefusal("deleted", name));
    }

    /** A copy of an inactive workflow that can be stored. */
    JiraWorkflow copyOf(String name) {
        return workflows.getWorkflowClone(name);
    }

    Optional<JiraWorkflow> draft(String name) {
        return Optional.ofNullable(workflows.getDraftWorkflow(name));
    }

    boolean exists(String name) {
        return workflows.workflowExists(name);
    }

    /** @throws GuardRefusal if there is a draft that would publish more than our change; it names whose it is */
    void refuseForeignDraft(JiraWorkflow live) {
        draft(live.getName())
                .filter(draft -> !WorkflowText.of(draft).equals(WorkflowText.of(live)))
                .ifPresent(draft -> {
                    throw new GuardRefusal("foreign-draft", live.getName(), author(draft), day(draft));
                });
    }

    /** @throws GuardRefusal if the workflow is not what it was taken for */
    static void requireText(JiraWorkflow workflow, WorkflowText expected) {
        if (!WorkflowText.of(workflow).equals(expected)) {
            throw new GuardRefusal("changed", workflow.getName());
        }
    }

    /** Who changed it last. */
    Message author(JiraWorkflow workflow) {
        return Optional.ofNullable(workflow.getUpdateAuthor())
                .map(ApplicationUser::getDisplayName)
                .map(name -> Message.of(PREFIX + "author", name))
                .orElseGet(() -> Message.of(PREFIX + "author.unknown"));
    }

    /** When it was changed last. */
    Message day(JiraWorkflow workflow) {
        return Optional.ofNullable(workflow.getUpdatedDate())
                .map(date -> Message.of(PREFIX + "day", time.dayOf(date.toInstant())))
                .orElseGet(() -> Message.of(PREFIX + "day.unknown"));
    }
}
