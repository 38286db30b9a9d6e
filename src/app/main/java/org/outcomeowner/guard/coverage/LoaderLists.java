package org.outcomeowner.guard.coverage;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionalResultDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The engine's raw collections with the types of what is in them. */
public final class LoaderLists {
    private LoaderLists() {}

    public static List<StepDescriptor> steps(WorkflowDescriptor workflow) {
        return typed(workflow.getSteps(), StepDescriptor.class);
    }

    public static List<ActionDescriptor> initial(WorkflowDescriptor workflow) {
        return typed(workflow.getInitialActions(), ActionDescriptor.class);
    }

    public static List<ActionDescriptor> global(WorkflowDescriptor workflow) {
        return typed(workflow.getGlobalActions(), ActionDescriptor.class);
    }

    public static List<ActionDescriptor> common(WorkflowDescriptor workflow) {
        return typed(workflow.getCommonActions().values(), ActionDescriptor.class);
    }

    public static List<ActionDescriptor> of(StepDescriptor step) {
        return typed(step.getActions(), ActionDescriptor.class);
    }

    /** Every transition once: initial, global, common, then those of the steps. */
    public static Map<Integer, ActionDescriptor> transitions(WorkflowDescriptor workflow) {
        Map<Integer, ActionDescriptor> found = new LinkedHashMap<>();
        initial(workflow).forEach(action -> found.putIfAbsent(action.getId(), action));
        global(workflow).forEach(action -> found.putIfAbsent(action.getId(), action));
        common(workflow).forEach(action -> found.putIfAbsent(action.getId(), action));
        steps(workflow).forEach(step -> of(step).forEach(action -> found.putIfAbsent(action.getId(), action)));
        return found;
    }

    public static List<ConditionalResultDescriptor> conditional(ActionDescriptor action) {
        return typed(action.getConditionalResults(), ConditionalResultDescriptor.class);
    }

    public static Optional<ResultDescriptor> unconditional(ActionDescriptor action) {
        return Optional.ofNullable(action.getUnconditionalResult());
    }

    public static List<ValidatorDescriptor> validators(ActionDescriptor action) {
        return typed(action.getValidators(), ValidatorDescriptor.class);
    }

    public static List<ValidatorDescriptor> validators(ResultDescriptor result) {
        return typed(result.getValidators(), ValidatorDescriptor.class);
    }

    @SuppressWarnings("unchecked") // the engine's maps are raw; arguments and meta attributes are texts
    public static Map<String, String> texts(Map<?, ?> map) {
        return (Map<String, String>) map;
    }

    private static <T> List<T> typed(Collection<?> elements, Class<T> type) {
        return elements.stream().map(type::cast).toList();
    }
}
