package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;

/**
 * Runs issues through their workflows. Every operation is one transaction, or part of the caller's; one that throws
 * leaves nothing behind.
 */
public interface WorkflowEngine {
    /**
     * Creates the issue by the initial action of the workflow of its project and issue type. The action's functions set
     * its status and store it.
     *
     * @param caller null for somebody not logged in
     * @return the id of the running workflow, which is also set on the issue
     * @throws InvalidInputException a validator of the initial action refuses
     * @throws WorkflowException the workflow is broken or may not be started by this user
     */
    long start(MutableIssue issue, ApplicationUser caller) throws InvalidInputException, WorkflowException;

    /** The transitions the user may choose now, those of the step first; none without the permission to transition. */
    List<ActionDescriptor> availableActions(Issue issue, ApplicationUser caller);

    /**
     * Runs a transition: conditions, validators, then functions, which set the status and store what was changed.
     *
     * @param issue with the values entered on the transition screen
     * @param original the issue as it was
     * @param comment null or blank for none
     * @throws InvalidInputException a validator refuses; the message and the fields' messages are its own
     * @throws WorkflowException the transition is not available, or a part of it cannot be loaded or fails
     */
    void doAction(
            MutableIssue issue,
            Issue original,
            int actionId,
            ApplicationUser caller,
            String comment,
            TransitionOptions options)
            throws InvalidInputException, WorkflowException;

    /**
     * Puts a running issue into the workflow of its project and issue type, after either has changed.
     *
     * @param statusId the status to have there; it must be one of that workflow's
     * @throws com.atlassian.jira.workflow.WorkflowException the workflow has no such status
     */
    void moveToWorkflowOf(MutableIssue issue, String statusId);

    /**
     * Puts a new issue straight into a step of the workflow of its project and issue type, as an import does: no condition
     * and no validator is asked, no function runs, nothing is stored.
     *
     * @param statusId the status to have there; it must be one of that workflow's
     * @throws com.atlassian.jira.workflow.WorkflowException the workflow has no such status
     */
    void place(MutableIssue issue, String statusId);

    /**
     * Puts a running issue into the named workflow.
     *
     * @param statusId the status to have there; it must be one of that workflow's
     * @throws com.atlassian.jira.workflow.WorkflowException there is no such workflow, or it has no such status
     */
    void moveToWorkflow(MutableIssue issue, String workflowName, String statusId);

    /** Forgets a running workflow; its issue is being deleted. */
    void end(long workflowId);
}
