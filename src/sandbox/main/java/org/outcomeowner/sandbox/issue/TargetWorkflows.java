package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.sandbox.workflow.WorkflowSchemes;
import org.springframework.stereotype.Component;

/** The workflow that awaits an issue elsewhere, and the statuses it can have there. */
@Component
public final class TargetWorkflows {
    private final WorkflowManager workflows;
    private final WorkflowSchemes schemes;

    TargetWorkflows(WorkflowManager workflows, WorkflowSchemes schemes) {
        this.workflows = workflows;
        this.schemes = schemes;
    }

    JiraWorkflow of(Project project, IssueType issueType) {
        return schemes.workflowName(project.getId(), issueType.getId())
                .map(workflows::getWorkflow)
                .orElseThrow(() -> new WorkflowException(
                        "The project has no workflow scheme: an administrator has to give it one"));
    }

    /** The statuses of the workflow, in its order. */
    public List<Status> statuses(Project project, IssueType issueType) {
        JiraWorkflow workflow = of(project, issueType);
        return ((List<?>) workflow.getDescriptor().getSteps())
                .stream()
                        .map(step -> workflow.getLinkedStatus((StepDescriptor) step))
                        .toList();
    }

    /**
     * The status that an issue gets there: its own if there is one, else the one chosen, else the first.
     *
     * @return nothing, and an error, if one was chosen that the workflow does not have
     */
    Optional<Status> status(Status present, Destination destination, ErrorCollection errors) {
        List<Status> there = statuses(destination.project(), destination.issueType());
        if (there.contains(present)) {
            return Optional.of(present);
        }
        String chosen = destination.statuses().get(present.getId());
        if (chosen == null) {
            return Optional.of(there.get(0));
        }
        Optional<Status> found =
                there.stream().filter(status -> status.getId().equals(chosen)).findFirst();
        if (found.isEmpty()) {
            errors.addError(
                    "status",
                    "The status %s, chosen instead of “%s”, is not in the workflow “%s”."
                            .formatted(
                                    chosen,
                                    present.getName(),
                                    of(destination.project(), destination.issueType())
                                            .getName()),
                    ErrorCollection.Reason.VALIDATION_FAILED);
        }
        return found;
    }
}
