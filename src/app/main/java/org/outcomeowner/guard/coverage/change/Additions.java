package org.outcomeowner.guard.coverage.change;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.guard.coverage.LoaderLists;
import org.outcomeowner.guard.coverage.Result;

/** Adds validators to a descriptor and takes them out again. Those that are added have no parameters: the policy says what they ask. */
final class Additions {
    private static final String TYPE = "class";
    private static final String CLASS_NAME = "class.name";

    private Additions() {}

    /** @throws GuardRefusal if a transition or result is not there */
    static void add(WorkflowDescriptor workflow, List<Addition> additions) {
        additions.forEach(addition -> validators(workflow, addition).add(validator(addition)));
    }

    /** @throws GuardRefusal if a validator is not there as it was added */
    static void remove(WorkflowDescriptor workflow, List<Addition> additions) {
        additions.forEach(addition -> remove(validators(workflow, addition), addition));
    }

    private static void remove(List<ValidatorDescriptor> validators, Addition addition) {
        for (int i = validators.size() - 1; i >= 0; i--) {
            if (isOurs(validators.get(i), addition)) {
                validators.remove(i);
                return;
            }
        }
        throw new GuardRefusal("gone", addition.name(), addition.transition());
    }

    private static boolean isOurs(ValidatorDescriptor validator, Addition addition) {
        return TYPE.equals(validator.getType()) && args(addition).equals(validator.getArgs());
    }

    private static ValidatorDescriptor validator(Addition addition) {
        ValidatorDescriptor validator = DescriptorFactory.getFactory().createValidatorDescriptor();
        validator.setType(TYPE);
        LoaderLists.texts(validator.getArgs()).putAll(args(addition));
        return validator;
    }

    private static Map<String, String> args(Addition addition) {
        return Map.of(CLASS_NAME, addition.guard().className());
    }

    @SuppressWarnings("unchecked") // the engine's lists are raw
    private static List<ValidatorDescriptor> validators(WorkflowDescriptor workflow, Addition addition) {
        ActionDescriptor action = Optional.ofNullable(
                        LoaderLists.transitions(workflow).get(addition.transition()))
                .orElseThrow(() -> new GuardRefusal("no-transition", addition.name(), addition.transition()));
        return addition.position().isEmpty()
                ? action.getValidators()
                : result(action, addition).getValidators();
    }

    private static ResultDescriptor result(ActionDescriptor action, Addition addition) {
        int position = addition.position().orElseThrow();
        List<? extends ResultDescriptor> conditional = LoaderLists.conditional(action);
        Optional<ResultDescriptor> found = position == Result.OTHERWISE
                ? LoaderLists.unconditional(action)
                : Optional.of(position).filter(at -> at < conditional.size()).map(conditional::get);
        return found.orElseThrow(() -> new GuardRefusal("no-transition", addition.name(), addition.transition()));
    }
}
