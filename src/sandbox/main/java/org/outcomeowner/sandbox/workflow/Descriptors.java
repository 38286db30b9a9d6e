package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionalResultDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** OSWorkflow's raw collections with their element types, in the order a reader of the workflow meets them. */
final class Descriptors {
    private Descriptors() {}

    static List<StepDescriptor> steps(WorkflowDescriptor workflow) {
        return typed(workflow.getSteps(), StepDescriptor.class);
    }

    static List<ActionDescriptor> initialActions(WorkflowDescriptor workflow) {
        return typed(workflow.getInitialActions(), ActionDescriptor.class);
    }

    static List<ActionDescriptor> globalActions(WorkflowDescriptor workflow) {
        return typed(workflow.getGlobalActions(), ActionDescriptor.class);
    }

    static List<ActionDescriptor> commonActions(WorkflowDescriptor workflow) {
        return typed(workflow.getCommonActions().values(), ActionDescriptor.class);
    }

    static List<ActionDescriptor> actions(StepDescriptor step) {
        return typed(step.getActions(), ActionDescriptor.class);
    }

    /** Every action once: initial, global, common, then those of the steps. */
    static Collection<ActionDescriptor> allActions(WorkflowDescriptor workflow) {
        Map<Integer, ActionDescriptor> found = new LinkedHashMap<>();
        List<ActionDescriptor> all = new ArrayList<>(initialActions(workflow));
        all.addAll(globalActions(workflow));
        all.addAll(commonActions(workflow));
        steps(workflow).forEach(step -> all.addAll(actions(step)));
        all.forEach(action -> found.putIfAbsent(action.getId(), action));
        return found.values();
    }

    static Optional<ActionDescriptor> action(WorkflowDescriptor workflow, int id) {
        return allActions(workflow).stream()
                .filter(action -> action.getId() == id)
                .findFirst();
    }

    static List<ValidatorDescriptor> validators(ActionDescriptor action) {
        return typed(action.getValidators(), ValidatorDescriptor.class);
    }

    /** The functions that run after the action, as Jira's pages show them: those of the unconditional result. */
    static List<FunctionDescriptor> postFunctions(ActionDescriptor action) {
        if (action.getUnconditionalResult() == null) {
            return List.of();
        }
        return typed(action.getUnconditionalResult().getPostFunctions(), FunctionDescriptor.class);
    }

    /** The functions that run after the action, whichever of its results applies. */
    static List<FunctionDescriptor> everyPostFunction(ActionDescriptor action) {
        List<FunctionDescriptor> found = new ArrayList<>(postFunctions(action));
        conditionalResults(action)
                .forEach(result -> found.addAll(typed(result.getPostFunctions(), FunctionDescriptor.class)));
        found.addAll(typed(action.getPostFunctions(), FunctionDescriptor.class));
        return found;
    }

    static List<ConditionalResultDescriptor> conditionalResults(ActionDescriptor action) {
        return typed(action.getConditionalResults(), ConditionalResultDescriptor.class);
    }

    /** The action's conditions, nested groups flattened. */
    static List<ConditionDescriptor> conditions(ActionDescriptor action) {
        List<ConditionDescriptor> found = new ArrayList<>();
        if (action.getRestriction() != null) {
            collect(action.getRestriction().getConditions(), found);
        }
        return found;
    }

    private static void collect(List<?> elements, List<ConditionDescriptor> found) {
        for (Object element : elements) {
            if (element instanceof ConditionsDescriptor group) {
                collect(group.getConditions(), found);
            } else {
                found.add((ConditionDescriptor) element);
            }
        }
    }

    @SuppressWarnings("unchecked") // OSWorkflow's maps are raw; args hold texts only
    static Map<String, String> args(AbstractDescriptor descriptor) {
        if (descriptor instanceof ValidatorDescriptor validator) {
            return validator.getArgs();
        }
        if (descriptor instanceof ConditionDescriptor condition) {
            return condition.getArgs();
        }
        return ((FunctionDescriptor) descriptor).getArgs();
    }

    static String className(AbstractDescriptor descriptor) {
        return args(descriptor).getOrDefault("class.name", "").trim();
    }

    /** The step whose issues have the status. */
    static Optional<StepDescriptor> stepOf(WorkflowDescriptor workflow, String statusId) {
        return steps(workflow).stream()
                .filter(step -> meta(step, JiraWorkflow.STEP_STATUS_KEY)
                        .filter(statusId::equals)
                        .isPresent())
                .findFirst();
    }

    @SuppressWarnings("unchecked") // OSWorkflow's maps are raw
    static Optional<String> meta(StepDescriptor step, String name) {
        return Optional.ofNullable(((Map<String, String>) step.getMetaAttributes()).get(name));
    }

    @SuppressWarnings("unchecked") // OSWorkflow's maps are raw
    static Map<String, String> metas(ActionDescriptor action) {
        return action.getMetaAttributes();
    }

    private static <T> List<T> typed(Collection<?> elements, Class<T> type) {
        return elements.stream().map(type::cast).toList();
    }
}
