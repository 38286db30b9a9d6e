package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.util.TextUtils;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.outcomeowner.sandbox.workflow.builtin.StandardFunctions;
import org.springframework.stereotype.Component;

/** Shows workflows, transitions and what hangs on them. */
@Component
final class WorkflowViews {
    private final PartModules modules;
    private final PartForms forms;
    private final WorkflowSchemes schemes;

    WorkflowViews(PartModules modules, PartForms forms, WorkflowSchemes schemes) {
        this.modules = modules;
        this.forms = forms;
        this.schemes = schemes;
    }

    WorkflowView summary(JiraWorkflow workflow) {
        return view(workflow, List.of());
    }

    WorkflowView full(JiraWorkflow workflow) {
        List<TransitionView> transitions = workflow.getAllActions().stream()
                .map(action -> transition(workflow.getDescriptor(), action))
                .toList();
        return view(workflow, transitions);
    }

    private WorkflowView view(JiraWorkflow workflow, List<TransitionView> transitions) {
        List<String> projects = schemes.projectsUsing(workflow.getName());
        String description = workflow.getDescription() == null ? "" : workflow.getDescription();
        return new WorkflowView(
                workflow.getName(),
                description,
                !projects.isEmpty(),
                workflow.isDraftWorkflow(),
                workflow.isSystemWorkflow(),
                projects,
                transitions);
    }

    TransitionView transition(WorkflowDescriptor workflow, ActionDescriptor action) {
        return new TransitionView(
                action.getId(),
                action.getName(),
                ActionType.of(workflow, action),
                origins(workflow, action),
                target(workflow, action),
                branches(workflow, action),
                Optional.ofNullable(Descriptors.metas(action).get(JiraWorkflow.ACTION_SCREEN_ATTRIBUTE))
                        .map(Long::valueOf),
                parts(action, PartKind.CONDITION),
                parts(action, PartKind.VALIDATOR),
                parts(action, PartKind.FUNCTION));
    }

    private static List<String> origins(WorkflowDescriptor workflow, ActionDescriptor action) {
        return Descriptors.steps(workflow).stream()
                .filter(step -> step.getAction(action.getId()) != null)
                .map(StepDescriptor::getName)
                .toList();
    }

    private static Optional<String> target(WorkflowDescriptor workflow, ActionDescriptor action) {
        return Optional.ofNullable(action.getUnconditionalResult())
                .map(result -> workflow.getStep(result.getStep()))
                .map(StepDescriptor::getName);
    }

    /** The steps that the action's conditional results lead to. */
    private static List<String> branches(WorkflowDescriptor workflow, ActionDescriptor action) {
        return Descriptors.conditionalResults(action).stream()
                .map(result -> workflow.getStep(result.getStep()))
                .filter(Objects::nonNull)
                .map(StepDescriptor::getName)
                .toList();
    }

    private List<PartView> parts(ActionDescriptor action, PartKind kind) {
        List<PartView> views = new ArrayList<>();
        for (AbstractDescriptor part : new TransitionParts(action).of(kind)) {
            views.add(part(new PartRef(action.getId(), kind, views.size()), part));
        }
        return views;
    }

    private PartView part(PartRef ref, AbstractDescriptor part) {
        String className = Descriptors.className(part);
        if (StandardFunctions.contains(className)) {
            String text = StandardFunctions.describe(className);
            return new PartView(ref, text, className, TextUtils.htmlEncode(text), true, false, false);
        }
        return modules.byClass(ref.kind(), className)
                .map(module -> ofModule(ref, part, module))
                .orElseGet(() -> ofNobody(ref, className));
    }

    private PartView ofModule(PartRef ref, AbstractDescriptor part, PartModule module) {
        boolean editable = module.template("edit-parameters").isPresent();
        String html = forms.view(module, part);
        return new PartView(
                ref,
                module.name(),
                module.className(),
                html.isBlank() ? TextUtils.htmlEncode(module.description()) : html,
                true,
                editable,
                true);
    }

    private static PartView ofNobody(PartRef ref, String className) {
        String html = TextUtils.htmlEncode("No enabled app has the class " + className + ".");
        return new PartView(ref, className, className, html, false, false, true);
    }
}
