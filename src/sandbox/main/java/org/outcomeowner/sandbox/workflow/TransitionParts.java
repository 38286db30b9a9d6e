package org.outcomeowner.sandbox.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.workflow.builtin.StandardFunctions;

/** Adds, finds and removes conditions, validators and post functions of one transition. */
final class TransitionParts {
    private static final DescriptorFactory FACTORY = DescriptorFactory.getFactory();

    private final ActionDescriptor action;

    TransitionParts(ActionDescriptor action) {
        this.action = action;
    }

    List<? extends AbstractDescriptor> of(PartKind kind) {
        return switch (kind) {
            case CONDITION -> Descriptors.conditions(action);
            case VALIDATOR -> Descriptors.validators(action);
            case FUNCTION -> Descriptors.postFunctions(action);
        };
    }

    /** Conditions and validators go last, functions before Jira's own, so that what they change is stored. */
    void add(PartKind kind, Map<String, String> arguments) {
        switch (kind) {
            case CONDITION -> addCondition(arguments);
            case VALIDATOR -> addValidator(arguments);
            case FUNCTION -> addFunction(arguments);
        }
    }

    private void addCondition(Map<String, String> arguments) {
        var condition = FACTORY.createConditionDescriptor();
        condition.setType("class");
        Descriptors.args(condition).putAll(arguments);
        raw(rootOfConditions().getConditions()).add(condition);
    }

    private ConditionsDescriptor rootOfConditions() {
        if (action.getRestriction() == null) {
            action.setRestriction(new RestrictionDescriptor());
        }
        List<Object> roots = raw(action.getRestriction().getConditions());
        if (roots.isEmpty()) {
            ConditionsDescriptor root = FACTORY.createConditionsDescriptor();
            root.setType("AND");
            roots.add(root);
        }
        return (ConditionsDescriptor) roots.get(0);
    }

    private void addValidator(Map<String, String> arguments) {
        var validator = FACTORY.createValidatorDescriptor();
        validator.setType("class");
        Descriptors.args(validator).putAll(arguments);
        raw(action.getValidators()).add(validator);
    }

    private void addFunction(Map<String, String> arguments) {
        var function = FACTORY.createFunctionDescriptor();
        function.setType("class");
        Descriptors.args(function).putAll(arguments);
        int place = 0;
        for (AbstractDescriptor other : of(PartKind.FUNCTION)) {
            if (StandardFunctions.contains(Descriptors.className(other))) {
                break;
            }
            place++;
        }
        raw(action.getUnconditionalResult().getPostFunctions()).add(place, function);
    }

    void remove(PartKind kind, AbstractDescriptor part) {
        switch (kind) {
            case CONDITION -> removeCondition(part);
            case VALIDATOR -> action.getValidators().remove(part);
            case FUNCTION -> action.getUnconditionalResult().getPostFunctions().remove(part);
        }
    }

    private void removeCondition(AbstractDescriptor part) {
        removeFrom(action.getRestriction().getConditions(), part);
        if (action.getRestriction().getConditions().isEmpty()) {
            action.setRestriction(null);
        }
    }

    /** A group left empty goes too: OSWorkflow takes none. */
    private static void removeFrom(List<?> elements, AbstractDescriptor part) {
        elements.remove(part);
        for (Object element : List.copyOf(elements)) {
            if (element instanceof ConditionsDescriptor group) {
                removeFrom(group.getConditions(), part);
                if (group.getConditions().isEmpty()) {
                    elements.remove(group);
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // OSWorkflow's lists are raw
    private static List<Object> raw(List<?> list) {
        return (List<Object>) list;
    }
}
