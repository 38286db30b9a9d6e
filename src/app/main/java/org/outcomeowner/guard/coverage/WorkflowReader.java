package org.outcomeowner.guard.coverage;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes drawings of Jira's workflow descriptors. */
@Component
public final class WorkflowReader {
    private final ConstantsManager constants;

    WorkflowReader(ConstantsManager constants) {
        this.constants = constants;
    }

    /** The drawing of a descriptor; what it names and Jira does not know is drawn as unknown. */
    public Drawing read(WorkflowDescriptor workflow) {
        Map<Integer, Place> places = places(workflow);
        return new Drawing(List.copyOf(places.values()), new Reading(workflow, places).transitions());
    }

    private Map<Integer, Place> places(WorkflowDescriptor workflow) {
        Map<Integer, Place> places = new LinkedHashMap<>();
        LoaderLists.steps(workflow).forEach(step -> places.put(step.getId(), place(step)));
        return places;
    }

    private Place place(StepDescriptor step) {
        String statusId = LoaderLists.texts(step.getMetaAttributes()).getOrDefault(JiraWorkflow.STEP_STATUS_KEY, "");
        return Optional.ofNullable(constants.getStatus(statusId))
                .map(status -> new Place(step.getId(), statusId, status.getName(), stage(status)))
                .orElseGet(() -> new Place(
                        step.getId(),
                        statusId,
                        Optional.ofNullable(step.getName()).orElse(""),
                        Stage.UNKNOWN));
    }

    private static Stage stage(Status status) {
        return Optional.ofNullable(status.getStatusCategory())
                .map(category -> Stage.ofCategory(category.getKey()))
                .orElse(Stage.UNKNOWN);
    }

    /** One descriptor with its places. */
    private record Reading(WorkflowDescriptor workflow, Map<Integer, Place> places) {
        List<Transition> transitions() {
            return LoaderLists.transitions(workflow).values().stream()
                    .map(this::transition)
                    .toList();
        }

        private Transition transition(ActionDescriptor action) {
            TransitionKind kind = kind(action);
            return new Transition(
                    action.getId(),
                    Optional.ofNullable(action.getName()).orElse(""),
                    kind,
                    origins(action, kind),
                    uses(LoaderLists.validators(action)),
                    results(action));
        }

        private TransitionKind kind(ActionDescriptor action) {
            if (contains(LoaderLists.initial(workflow), action)) {
                return TransitionKind.INITIAL;
            }
            if (contains(LoaderLists.global(workflow), action)) {
                return TransitionKind.GLOBAL;
            }
            return contains(LoaderLists.common(workflow), action) ? TransitionKind.COMMON : TransitionKind.ORDINARY;
        }

        private List<Place> origins(ActionDescriptor action, TransitionKind kind) {
            return switch (kind) {
                case INITIAL -> List.of();
                case GLOBAL -> List.copyOf(places.values());
                case COMMON, ORDINARY ->
                    LoaderLists.steps(workflow).stream()
                            .filter(step -> contains(LoaderLists.of(step), action))
                            .map(step -> places.get(step.getId()))
                            .toList();
            };
        }

        private List<Result> results(ActionDescriptor action) {
            List<Result> results = new ArrayList<>();
            LoaderLists.conditional(action).forEach(result -> results.add(result(result, results.size(), action)));
            LoaderLists.unconditional(action)
                    .ifPresent(result -> results.add(result(result, Result.OTHERWISE, action)));
            return results;
        }

        private Result result(ResultDescriptor result, int position, ActionDescriptor action) {
            List<ValidatorUse> validators = uses(LoaderLists.validators(result));
            if (result.getSplit() != 0 || result.getJoin() != 0) {
                return new Result(position, Optional.empty(), false, validators);
            }
            boolean stays = result.getStep() == JiraWorkflow.ACTION_ORIGIN_STEP_ID
                    && !contains(LoaderLists.initial(workflow), action);
            return new Result(position, Optional.ofNullable(places.get(result.getStep())), stays, validators);
        }

        private static List<ValidatorUse> uses(List<ValidatorDescriptor> validators) {
            return validators.stream()
                    .map(validator -> new ValidatorUse(
                            Optional.ofNullable(validator.getType()).orElse(""), args(validator)))
                    .toList();
        }

        private static Map<String, String> args(ValidatorDescriptor validator) {
            Map<String, String> args = new LinkedHashMap<>();
            validator.getArgs().forEach((name, value) -> args.put(String.valueOf(name), String.valueOf(value)));
            return args;
        }

        private static boolean contains(Collection<ActionDescriptor> actions, ActionDescriptor action) {
            return actions.stream().anyMatch(candidate -> candidate.getId() == action.getId());
        }
    }
}
