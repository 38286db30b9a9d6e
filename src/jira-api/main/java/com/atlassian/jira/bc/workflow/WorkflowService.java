package com.atlassian.jira.bc.workflow;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;

/**
 * {@link com.atlassian.jira.workflow.WorkflowManager} for administrators: checks the caller's permission and what is
 * asked, and puts refusals into the context instead of throwing them.
 *
 * <p>Source: Jira 7 Javadoc, docs.atlassian.com/jira/server, same type; use in
 * github.com/January-5/jira-workflow-inheritance; importable on Jira 11.0 as in
 * github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface WorkflowService {
    /** The live workflow; null with an error if there is none. */
    JiraWorkflow getWorkflow(JiraServiceContext jiraServiceContext, String name);

    /** The draft; null if there is none. */
    JiraWorkflow getDraftWorkflow(JiraServiceContext jiraServiceContext, String parentWorkflowName);

    /** Makes a draft of an active workflow; null with an error if that can't be. */
    JiraWorkflow createDraftWorkflow(JiraServiceContext jiraServiceContext, String parentWorkflowName);

    /** Throws the draft away; false if there was none or the caller may not. */
    boolean deleteDraftWorkflow(JiraServiceContext jiraServiceContext, String parentWorkflowName);

    /** Stores what was changed in a draft or in a copy of an inactive workflow. */
    void updateWorkflow(JiraServiceContext jiraServiceContext, JiraWorkflow workflow);

    /** Whether the draft could be published; what stands against it is in the context. */
    void validateOverwriteWorkflow(JiraServiceContext jiraServiceContext, String workflowName);

    /** Publishes the draft. */
    void overwriteActiveWorkflow(JiraServiceContext jiraServiceContext, String parentWorkflowName);

    /** Whether a copy of this name could be made. */
    void validateCopyWorkflow(JiraServiceContext jiraServiceContext, String newWorkflowName);

    /** Adds a copy of the workflow under another name; null with an error if that can't be. */
    JiraWorkflow copyWorkflow(
            JiraServiceContext jiraServiceContext,
            String clonedWorkflowName,
            String clonedWorkflowDescription,
            JiraWorkflow workflowToClone);

    /** Removes an inactive workflow. */
    ServiceOutcome<Void> deleteWorkflow(ApplicationUser deletingUser, String workflowName);
}
