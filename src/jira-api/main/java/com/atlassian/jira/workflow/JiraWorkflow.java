package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;

/**
 * A workflow, live or draft.
 *
 * <p>Source: test doubles of whole Jira interfaces in github.com/blackducksoftware/hub-jira; Jira 7.1.9 Javadoc,
 * docs.atlassian.com/jira/7.1.9; compiled use on Jira 11.0 in
 * github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface JiraWorkflow extends Comparable<JiraWorkflow> {

    /** Name of the workflow that Jira brings and nobody can change. */
    String DEFAULT_WORKFLOW_NAME = "jira";

    /** Meta attribute of an action that holds its screen's id. */
    String ACTION_SCREEN_ATTRIBUTE = "jira.fieldscreen.id";

    /** Meta attribute of a step that holds its status' id. */
    String STEP_STATUS_KEY = "jira.status.id";

    /** Target step of a result that stays where it is. */
    int ACTION_ORIGIN_STEP_ID = -1;

    /** Type of a transition that creates issues. */
    String ACTION_TYPE_INITIAL = "initial";

    /** Type of a transition that leads from every step. */
    String ACTION_TYPE_GLOBAL = "global";

    /** Type of a transition that several steps share. */
    String ACTION_TYPE_COMMON = "common";

    /** Type of a transition of one step. */
    String ACTION_TYPE_ORDINARY = "ordinary";

    /** Mode of what issues run through. */
    String LIVE = "live";

    /** Mode of what waits to be published. */
    String DRAFT = "draft";

    /** Name, which identifies it; a draft has the name of its parent. */
    String getName();

    /** Name as pages show it, which says of a draft that it is one. */
    String getDisplayName();

    /** What it is for. */
    String getDescription();

    /** The engine's descriptor. That of a live workflow must not be changed. */
    WorkflowDescriptor getDescriptor();

    /** Every transition once: initial, global, common and those of the steps. */
    Collection<ActionDescriptor> getAllActions();

    /** The transitions of this name; several may share it. */
    Collection<ActionDescriptor> getActionsByName(String name);

    /** The transitions whose unconditional result leads to the step. */
    Collection<ActionDescriptor> getActionsWithResult(StepDescriptor stepDescriptor);

    /** One of {@code ACTION_TYPE_INITIAL}, {@code _GLOBAL}, {@code _COMMON} and {@code _ORDINARY}. */
    String getActionType(ActionDescriptor actionDescriptor);

    /** True for a transition that creates issues. */
    boolean isInitialAction(ActionDescriptor actionDescriptor);

    /** True for a transition from every step. */
    boolean isGlobalAction(ActionDescriptor actionDescriptor);

    /** True for a transition that several steps share. */
    boolean isCommonAction(ActionDescriptor actionDescriptor);

    /** True for a transition of one step. */
    boolean isOrdinaryAction(ActionDescriptor actionDescriptor);

    /** The steps that the transition leads from: every one for a global transition, none for an initial one. */
    Collection<StepDescriptor> getStepsForTransition(ActionDescriptor actionDescriptor);

    /** The functions that run after the transition, whichever of its results applies. */
    Collection<FunctionDescriptor> getPostFunctionsForTransition(ActionDescriptor actionDescriptor);

    /** The status of the step; null if the step names one that does not exist. */
    Status getLinkedStatus(StepDescriptor step);

    /** Id of the status of the step. */
    String getLinkedStatusId(StepDescriptor step);

    /** Ids of the statuses of all steps. */
    Set<String> getLinkedStatusIds();

    /** The statuses of all steps. */
    List<Status> getLinkedStatusObjects();

    /** The step of the status, or {@code null}. */
    StepDescriptor getLinkedStep(Status status);

    /** Whether a project uses it. */
    boolean isActive();

    /** Whether it is the built-in workflow. */
    boolean isDefault();

    /** Whether it is one of those that Jira brings and nobody can change. */
    boolean isSystemWorkflow();

    /** Whether it can be changed as it is: a draft, or an inactive workflow that Jira does not bring. */
    boolean isEditable();

    /** Whether it is a draft. */
    boolean isDraftWorkflow();

    /** Whether it has a draft. */
    boolean hasDraftWorkflow();

    /** {@code LIVE} or {@code DRAFT}. */
    String getMode();

    /** An id that no transition has, for the next one. */
    int getNextActionId();

    /** Who changed it last; null if nobody did or is known. */
    ApplicationUser getUpdateAuthor();

    /** When it was changed last; null if it never was. */
    Date getUpdatedDate();
}
