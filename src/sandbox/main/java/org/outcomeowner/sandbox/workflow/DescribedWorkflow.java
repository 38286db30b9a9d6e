package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a workflow's descriptor tells about it. */
abstract class DescribedWorkflow implements JiraWorkflow {
    private static final int BETWEEN_ACTION_IDS = 10;

    private final WorkflowDescriptor descriptor;

    DescribedWorkflow(WorkflowDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public final WorkflowDescriptor getDescriptor() {
        return descriptor;
    }

    @Override
    public final Collection<ActionDescriptor> getAllActions() {
        return Descriptors.allActions(descriptor);
    }

    @Override
    public final Collection<ActionDescriptor> getActionsByName(String name) {
        return actions(action -> action.getName().equals(name));
    }

    @Override
    public final Collection<ActionDescriptor> getActionsWithResult(StepDescriptor step) {
        return actions(action -> action.getUnconditionalResult() != null
                && action.getUnconditionalResult().getStep() == step.getId());
    }

    private List<ActionDescriptor> actions(Predicate<ActionDescriptor> wanted) {
        return getAllActions().stream().filter(wanted).toList();
    }

    @Override
    public final String getActionType(ActionDescriptor action) {
        return ActionType.of(descriptor, action);
    }

    @Override
    public final boolean isInitialAction(ActionDescriptor action) {
        return getActionType(action).equals(ACTION_TYPE_INITIAL);
    }

    @Override
    public final boolean isGlobalAction(ActionDescriptor action) {
        return getActionType(action).equals(ACTION_TYPE_GLOBAL);
    }

    @Override
    public final boolean isCommonAction(ActionDescriptor action) {
        return getActionType(action).equals(ACTION_TYPE_COMMON);
    }

    @Override
    public final boolean isOrdinaryAction(ActionDescriptor action) {
        return getActionType(action).equals(ACTION_TYPE_ORDINARY);
    }

    @Override
    public final Collection<StepDescriptor> getStepsForTransition(ActionDescriptor action) {
        List<StepDescriptor> steps = Descriptors.steps(descriptor);
        return isGlobalAction(action)
                ? steps
                : steps.stream()
                        .filter(step -> step.getActions().contains(action))
                        .toList();
    }

    @Override
    public final Collection<FunctionDescriptor> getPostFunctionsForTransition(ActionDescriptor action) {
        return Descriptors.everyPostFunction(action);
    }

    @Override
    public final String getLinkedStatusId(StepDescriptor step) {
        return Descriptors.meta(step, STEP_STATUS_KEY).orElse(null);
    }

    @Override
    public final Set<String> getLinkedStatusIds() {
        Set<String> ids = new LinkedHashSet<>();
        Descriptors.steps(descriptor)
                .forEach(step -> Descriptors.meta(step, STEP_STATUS_KEY).ifPresent(ids::add));
        return ids;
    }

    @Override
    public final int getNextActionId() {
        int highest =
                getAllActions().stream().mapToInt(ActionDescriptor::getId).max().orElse(1);
        return highest - highest % BETWEEN_ACTION_IDS + BETWEEN_ACTION_IDS + 1;
    }

    @Override
    public final String getMode() {
        return isDraftWorkflow() ? DRAFT : LIVE;
    }

    @Override
    public final String getDisplayName() {
        return isDraftWorkflow() ? getName() + " (Draft)" : getName();
    }

    @Override
    public final boolean isEditable() {
        return isDraftWorkflow() || !isSystemWorkflow() && !isActive();
    }

    @Override
    public final int compareTo(JiraWorkflow other) {
        return getName().compareTo(other.getName());
    }
}
