package org.outcomeowner.gate;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the app's validators on the transitions of an issue, with the parameters that the workflow gives them. */
@Component
final class GuardedTransitions {
    private static final String CLASS = "class.name";
    private static final String DONE = "done";

    private final WorkflowManager workflows;

    GuardedTransitions(WorkflowManager workflows) {
        this.workflows = workflows;
    }

    /** The parameters that the validator has on transitions out of the issue's status, each where it has it; empty without such a transition. */
    List<Map<?, ?>> ahead(Issue issue, Class<? extends Validator> validator) {
        JiraWorkflow workflow = workflows.getWorkflow(issue);
        return step(workflow, issue).stream()
                .flatMap(step -> leaving(workflow, step))
                .flatMap(action -> parameters(action, validator))
                .toList();
    }

    /** The same for those of them that lead into a status of the category Done. */
    List<Map<?, ?>> aheadToDone(Issue issue, Class<? extends Validator> validator) {
        JiraWorkflow workflow = workflows.getWorkflow(issue);
        return step(workflow, issue).stream()
                .flatMap(step -> leaving(workflow, step))
                .filter(action -> targets(action).anyMatch(target -> isDone(workflow, target)))
                .flatMap(action -> parameters(action, validator))
                .toList();
    }

    /** The same for transitions that lead into the issue's status, creation included. */
    List<Map<?, ?>> behind(Issue issue, Class<? extends Validator> validator) {
        JiraWorkflow workflow = workflows.getWorkflow(issue);
        Collection<ActionDescriptor> all = workflow == null ? List.of() : workflow.getAllActions();
        return step(workflow, issue).stream()
                .flatMap(step ->
                        all.stream().filter(action -> targets(action).anyMatch(target -> target == step.getId())))
                .flatMap(action -> parameters(action, validator))
                .toList();
    }

    private static Optional<StepDescriptor> step(JiraWorkflow workflow, Issue issue) {
        return workflow == null ? Optional.empty() : Optional.ofNullable(workflow.getLinkedStep(issue.getStatus()));
    }

    private static Stream<ActionDescriptor> leaving(JiraWorkflow workflow, StepDescriptor step) {
        return Stream.concat(
                GuardedTransitions.<ActionDescriptor>typed(step.getActions()),
                typed(workflow.getDescriptor().getGlobalActions()));
    }

    private static Stream<Integer> targets(ActionDescriptor action) {
        return results(action).map(ResultDescriptor::getStep);
    }

    private static boolean isDone(JiraWorkflow workflow, int stepId) {
        return Optional.ofNullable(workflow.getDescriptor().getStep(stepId))
                .map(workflow::getLinkedStatus)
                .filter(status -> DONE.equals(status.getStatusCategory().getKey()))
                .isPresent();
    }

    /** The engine asks the validators of the action and of the result that it takes. */
    private static Stream<Map<?, ?>> parameters(ActionDescriptor action, Class<? extends Validator> validator) {
        Stream<ValidatorDescriptor> ofAction = typed(action.getValidators());
        Stream<ValidatorDescriptor> ofResults = results(action).flatMap(result -> typed(result.getValidators()));
        return Stream.concat(ofAction, ofResults)
                .filter(descriptor ->
                        validator.getName().equals(descriptor.getArgs().get(CLASS)))
                .map(ValidatorDescriptor::getArgs);
    }

    private static Stream<ResultDescriptor> results(ActionDescriptor action) {
        return Stream.concat(Stream.ofNullable(action.getUnconditionalResult()), typed(action.getConditionalResults()));
    }

    @SuppressWarnings("unchecked") // the engine's lists are raw
    private static <T> Stream<T> typed(List<?> raw) {
        return ((List<T>) raw).stream();
    }
}
