package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import java.util.List;

/**
 * Finds and changes workflows.
 *
 * <p>Source: test doubles of whole Jira interfaces in github.com/blackducksoftware/hub-jira; Jira 7.0.8 Javadoc,
 * docs.atlassian.com/jira/7.0.8; compiled use on Jira 11.0 in
 * github.com/atlassian-labs/atlassian-slack-integration-server; use in docs.adaptavist.com/sr4js and, on Jira 11.3.8,
 * in github.com/cfaysal/atlassian-dc-app-footprint.
 */
public interface WorkflowManager {
    /** Every live workflow. */
    Collection<JiraWorkflow> getWorkflows();

    /** Every live workflow and every draft. */
    List<JiraWorkflow> getWorkflowsIncludingDrafts();

    /** The live workflows that projects use. */
    Collection<JiraWorkflow> getActiveWorkflows();

    /** Whether a project uses the workflow. */
    boolean isActive(JiraWorkflow workflow) throws WorkflowException;

    /** Whether Jira brings the workflow and nobody can change it. */
    boolean isSystemWorkflow(JiraWorkflow workflow) throws WorkflowException;

    /** Whether there is a live workflow of this name. */
    boolean workflowExists(String name) throws WorkflowException;

    /** The live workflow of this name, or {@code null}. */
    JiraWorkflow getWorkflow(String name);

    /** The workflow that the issue is in. */
    JiraWorkflow getWorkflow(Issue issue);

    /** The workflow of new issues of the type in the project. */
    JiraWorkflow getWorkflow(Long projectId, String issueTypeId) throws WorkflowException;

    /** The built-in workflow. */
    JiraWorkflow getDefaultWorkflow() throws WorkflowException;

    /** A copy of the live workflow that may be changed. */
    JiraWorkflow getWorkflowClone(String name);

    /** The draft of the workflow, or {@code null}. */
    JiraWorkflow getDraftWorkflow(String parentName);

    /** The transition of this id in the workflow that the issue is in, or {@code null}. */
    ActionDescriptor getActionDescriptor(Issue issue, int actionId);

    /**
     * Makes a draft of an active workflow.
     *
     * @throws IllegalStateException if there is one already, or the workflow is not active or built in
     * @throws IllegalArgumentException if there is no such workflow
     */
    JiraWorkflow createDraftWorkflow(ApplicationUser user, String parentName)
            throws IllegalStateException, IllegalArgumentException;

    /**
     * Stores what was changed in a draft or in a copy of an inactive workflow.
     *
     * @throws WorkflowException if it is built in, active or gone
     */
    void updateWorkflow(ApplicationUser user, JiraWorkflow workflow);

    /**
     * Renames a workflow or describes it anew.
     *
     * @throws WorkflowException if it is built in, or there is another one of the name
     */
    void updateWorkflowNameAndDescription(
            ApplicationUser user, JiraWorkflow currentWorkflow, String newName, String newDescription);

    /** Publishes the draft. */
    void overwriteActiveWorkflow(ApplicationUser user, String parentName);

    /**
     * Throws the draft away; false if there was none.
     *
     * @throws IllegalArgumentException if no name is given
     */
    boolean deleteDraftWorkflow(String parentName) throws IllegalArgumentException;

    /** Adds a workflow. */
    void createWorkflow(ApplicationUser user, JiraWorkflow workflow);

    /** Adds a copy of the workflow under another name, and returns it. */
    JiraWorkflow copyWorkflow(
            ApplicationUser user,
            String clonedWorkflowName,
            String clonedWorkflowDescription,
            JiraWorkflow workflowToClone);

    /**
     * Removes a workflow.
     *
     * @throws WorkflowException if it is built in or active
     */
    void deleteWorkflow(JiraWorkflow workflow) throws WorkflowException;

    /** Whether the workflow's meta attributes let the issue be edited where it stands. */
    boolean isEditable(Issue issue);
}
