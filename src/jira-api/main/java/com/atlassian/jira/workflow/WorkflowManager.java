package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Finds and changes workflows.
 *
 * <p>Source: test doubles of whole Jira interfaces in github.com/blackducksoftware/hub-jira; compiled use on Jira
 * 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server; use in docs.adaptavist.com/sr4js.
 */
public interface WorkflowManager {
    /** Every live workflow. */
    Collection<JiraWorkflow> getWorkflows();

    /** The live workflow of this name, or {@code null}. */
    JiraWorkflow getWorkflow(String name);

    /** The workflow that the issue is in. */
    JiraWorkflow getWorkflow(Issue issue);

    /** A copy of the live workflow that may be changed. */
    JiraWorkflow getWorkflowClone(String name);

    /** The draft of the workflow, or {@code null}. */
    JiraWorkflow getDraftWorkflow(String parentName);

    /**
     * Makes a draft of an active workflow.
     *
     * @throws IllegalStateException if there is one already
     * @throws IllegalArgumentException if there is no such workflow
     */
    JiraWorkflow createDraftWorkflow(ApplicationUser user, String parentName);

    /** Stores what was changed in a draft or a copy. */
    void updateWorkflow(ApplicationUser user, JiraWorkflow workflow);

    /** Publishes the draft. */
    void overwriteActiveWorkflow(ApplicationUser user, String parentName);

    /** Throws the draft away; false if there was none. */
    boolean deleteDraftWorkflow(String parentName);

    /** Adds a workflow. */
    void createWorkflow(ApplicationUser user, JiraWorkflow workflow);

    /** Whether the workflow's meta attributes let the issue be edited where it stands. */
    boolean isEditable(Issue issue);
}
