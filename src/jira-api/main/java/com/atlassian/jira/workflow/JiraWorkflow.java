package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.status.Status;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;

/**
 * A workflow, live or draft.
 *
 * <p>Source: test doubles of whole Jira interfaces in github.com/blackducksoftware/hub-jira; compiled use on Jira
 * 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface JiraWorkflow {

    /** Meta attribute of an action that holds its screen's id. */
    String ACTION_SCREEN_ATTRIBUTE = "jira.fieldscreen.id";

    /** Meta attribute of a step that holds its status' id. */
    String STEP_STATUS_KEY = "jira.status.id";

    /** Target step of a result that stays where it is. */
    int ACTION_ORIGIN_STEP_ID = -1;

    /** Name, which identifies it; a draft has the name of its parent. */
    String getName();

    /** What it is for. */
    String getDescription();

    /** The engine's descriptor. */
    WorkflowDescriptor getDescriptor();

    /** Every transition once. */
    Collection<ActionDescriptor> getAllActions();

    /** The status of the step. */
    Status getLinkedStatus(StepDescriptor step);

    /** The step of the status, or {@code null}. */
    StepDescriptor getLinkedStep(Status status);

    /** Whether a project uses it. */
    boolean isActive();

    /** Whether it is a draft. */
    boolean isDraftWorkflow();
}
