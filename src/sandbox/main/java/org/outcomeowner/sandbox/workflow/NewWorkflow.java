package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionalResultDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.workflow.builtin.StandardFunctions;

/**
 * A workflow drawn step by step, as an administrator does: steps for statuses, then transitions between them. Ids are
 * given as Jira gives them: steps from 1, the initial action 1, transitions 11, 21, 31, ….
 */
public final class NewWorkflow {
    private static final int FIRST_TRANSITION = 11;
    private static final int NEXT_TRANSITION = 10;
    private static final DescriptorFactory FACTORY = DescriptorFactory.getFactory();

    private final WorkflowDescriptor workflow = FACTORY.createWorkflowDescriptor();
    private int nextTransition = FIRST_TRANSITION;
    private ActionDescriptor last;

    /** Adds a step for the status; the first one is where issues start. */
    public NewWorkflow step(Status status) {
        return step(status, Map.of());
    }

    /**
     * Adds a step with properties.
     *
     * @param properties such as {@code jira.issue.editable} = {@code false}
     */
    public NewWorkflow step(Status status, Map<String, String> properties) {
        StepDescriptor step = new DrawnStep();
        step.setId(workflow.getSteps().size() + 1);
        step.setName(status.getName());
        step.setParent(workflow);
        put(step.getMetaAttributes(), JiraWorkflow.STEP_STATUS_KEY, status.getId());
        properties.forEach((name, value) -> put(step.getMetaAttributes(), name, value));
        workflow.addStep(step);
        if (step.getId() == 1) {
            workflow.addInitialAction(action(1, "Create", step, StandardFunctions.ofCreation()));
        }
        return this;
    }

    /**
     * Adds a transition.
     *
     * @param screenId the transition screen, null for none
     */
    public NewWorkflow transition(String name, Status from, Status to, Long screenId) {
        StepDescriptor origin = stepOf(from);
        ActionDescriptor action = transition(name, to, screenId);
        action.setParent(origin);
        add(origin.getActions(), action);
        return this;
    }

    /**
     * Adds a transition from everywhere.
     *
     * @param screenId the transition screen, null for none
     */
    public NewWorkflow globalTransition(String name, Status to, Long screenId) {
        workflow.addGlobalAction(transition(name, to, screenId));
        return this;
    }

    /**
     * Adds one transition that several steps share.
     *
     * @param screenId the transition screen, null for none
     */
    public NewWorkflow commonTransition(String name, List<Status> from, Status to, Long screenId) {
        ActionDescriptor action = transition(name, to, screenId);
        workflow.addCommonAction(action);
        from.forEach(status -> ((DrawnStep) stepOf(status)).share(action));
        return this;
    }

    /**
     * Lets the transition added last lead elsewhere when a condition holds.
     *
     * @param condition the arguments of the condition, its {@code class.name} among them
     */
    public NewWorkflow branch(Map<String, String> condition, Status to) {
        ConditionDescriptor asked = FACTORY.createConditionDescriptor();
        asked.setType("class");
        condition.forEach((name, value) -> put(asked.getArgs(), name, value));
        ConditionsDescriptor conditions = FACTORY.createConditionsDescriptor();
        conditions.setType("AND");
        add(conditions.getConditions(), asked);
        ConditionalResultDescriptor result = FACTORY.createConditionalResultDescriptor();
        fill(result, stepOf(to), StandardFunctions.ofTransition(EventType.ISSUE_GENERICEVENT_ID));
        add(result.getConditions(), conditions);
        add(last.getConditionalResults(), result);
        return this;
    }

    WorkflowDescriptor descriptor() {
        return WorkflowXml.copy(workflow);
    }

    private ActionDescriptor transition(String name, Status to, Long screenId) {
        ActionDescriptor action = action(
                nextTransition, name, stepOf(to), StandardFunctions.ofTransition(EventType.ISSUE_GENERICEVENT_ID));
        nextTransition += NEXT_TRANSITION;
        last = action;
        if (screenId != null) {
            action.setView("fieldscreen");
            put(action.getMetaAttributes(), JiraWorkflow.ACTION_SCREEN_ATTRIBUTE, screenId.toString());
        }
        return action;
    }

    private static ActionDescriptor action(
            int id, String name, StepDescriptor target, List<FunctionDescriptor> functions) {
        ResultDescriptor result = FACTORY.createResultDescriptor();
        fill(result, target, functions);
        ActionDescriptor action = FACTORY.createActionDescriptor();
        action.setId(id);
        action.setName(name);
        action.setUnconditionalResult(result);
        return action;
    }

    private static void fill(ResultDescriptor result, StepDescriptor target, List<FunctionDescriptor> functions) {
        result.setOldStatus("Not Done");
        result.setStatus("Done");
        result.setStep(target.getId());
        functions.forEach(function -> add(result.getPostFunctions(), function));
    }

    private StepDescriptor stepOf(Status status) {
        return Descriptors.stepOf(workflow, status.getId())
                .orElseThrow(() -> new IllegalArgumentException("There is no step for the status " + status.getName()));
    }

    @SuppressWarnings("unchecked") // OSWorkflow's lists are raw
    private static void add(List<?> list, Object element) {
        ((List<Object>) list).add(element);
    }

    @SuppressWarnings("unchecked") // OSWorkflow's maps are raw
    private static void put(Map<?, ?> map, String name, String value) {
        ((Map<String, String>) map).put(name, value);
    }

    /** A step that can refer to a common action, which OSWorkflow 2.7.0 knows how to write but not how to add. */
    private static final class DrawnStep extends StepDescriptor {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("unchecked") // OSWorkflow's lists are raw
        void share(ActionDescriptor action) {
            getActions().add(action);
            commonActions.add(action.getId());
        }
    }
}
