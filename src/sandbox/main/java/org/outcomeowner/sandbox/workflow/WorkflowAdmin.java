package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.outcomeowner.sandbox.store.Tx;
import org.outcomeowner.sandbox.workflow.builtin.StandardFunctions;
import org.springframework.stereotype.Component;

/**
 * What an administrator does to workflows. Changes to an active workflow go to its draft, which is made when needed;
 * {@link #publish} lets issues run through it. Whoever calls has to check that the user is an administrator.
 */
@Component
public final class WorkflowAdmin {
    private final WorkflowManager manager;
    private final EditedWorkflows edited;
    private final PartModules modules;
    private final PartForms forms;
    private final WorkflowViews views;
    private final Tx tx;

    WorkflowAdmin(
            WorkflowManager manager,
            EditedWorkflows edited,
            PartModules modules,
            PartForms forms,
            WorkflowViews views,
            Tx tx) {
        this.manager = manager;
        this.edited = edited;
        this.modules = modules;
        this.forms = forms;
        this.views = views;
        this.tx = tx;
    }

    /** All workflows by name, without their transitions. */
    public List<WorkflowView> workflows() {
        return manager.getWorkflows().stream()
                .map(workflow -> views.summary(edited.current(workflow.getName())))
                .toList();
    }

    /**
     * The workflow to edit: its draft if there is one.
     *
     * @throws WorkflowException there is none of this name
     */
    public WorkflowView workflow(String name) {
        return views.full(edited.current(name));
    }

    /**
     * One transition of the workflow to edit.
     *
     * @throws WorkflowException there is no such workflow or transition
     */
    public TransitionView transition(String name, int actionId) {
        JiraWorkflow workflow = edited.current(name);
        return views.transition(workflow.getDescriptor(), action(workflow, actionId));
    }

    /** What can be added to the transition. */
    public List<ModuleView> modules(String name, int actionId, PartKind kind) {
        JiraWorkflow workflow = edited.current(name);
        String type = ActionType.of(workflow.getDescriptor(), action(workflow, actionId));
        return modules.of(kind).stream()
                .filter(module -> module.addableTo(type))
                .map(WorkflowAdmin::view)
                .toList();
    }

    private static ModuleView view(PartModule module) {
        boolean configurable = module.template("input-parameters").isPresent();
        return new ModuleView(module.key(), module.name(), module.description(), configurable);
    }

    /** The form fields of a module before it is added, as HTML; empty if there are none. */
    public String inputForm(PartKind kind, String moduleKey) {
        return forms.input(module(kind, moduleKey));
    }

    /** The form fields of a part there is, as HTML; empty if there are none. */
    public String editForm(String name, PartRef ref) {
        AbstractDescriptor part = part(edited.current(name), ref);
        return forms.edit(moduleOf(part, ref), part);
    }

    /**
     * Adds a condition, validator or post function.
     *
     * @param part what to add, with the form as it was entered
     * @throws WorkflowFormException the module refuses the form
     */
    public void add(ApplicationUser admin, String name, int actionId, NewPart part) {
        Map<String, String> arguments = forms.arguments(module(part.kind(), part.moduleKey()), part.form());
        change(admin, name, workflow -> new TransitionParts(action(workflow, actionId)).add(part.kind(), arguments));
    }

    /**
     * Replaces the arguments of a part.
     *
     * @param form what was entered in {@link #editForm}
     * @throws WorkflowFormException the module refuses the form
     */
    public void edit(ApplicationUser admin, String name, PartRef ref, Map<String, String[]> form) {
        change(admin, name, workflow -> {
            AbstractDescriptor part = part(workflow, ref);
            Map<String, String> arguments = forms.arguments(moduleOf(part, ref), form);
            Descriptors.args(part).clear();
            Descriptors.args(part).putAll(arguments);
        });
    }

    /**
     * Takes a part away.
     *
     * @throws WorkflowException every transition needs it
     */
    public void remove(ApplicationUser admin, String name, PartRef ref) {
        change(admin, name, workflow -> {
            AbstractDescriptor part = part(workflow, ref);
            if (StandardFunctions.contains(Descriptors.className(part))) {
                throw new WorkflowException("Every transition needs this function: it cannot be removed");
            }
            new TransitionParts(action(workflow, ref.actionId())).remove(ref.kind(), part);
        });
    }

    /** Creates a workflow that nothing uses yet. */
    public void create(ApplicationUser admin, String name, String description, NewWorkflow drawn) {
        manager.createWorkflow(admin, new DrawnWorkflow(name, description, drawn.descriptor()));
    }

    /** Makes the workflow to edit what was drawn: the draft of an active workflow, an inactive one itself. */
    public void draft(ApplicationUser admin, String name, NewWorkflow drawn) {
        tx.run(() -> manager.updateWorkflow(
                admin, DrawnWorkflow.replacing(edited.editable(admin, name), drawn.descriptor())));
    }

    /** Lets issues run through the draft. */
    public void publish(ApplicationUser admin, String name) {
        manager.overwriteActiveWorkflow(admin, name);
    }

    /** Throws the draft away; does nothing without one. */
    public void discard(String name) {
        manager.deleteDraftWorkflow(name);
    }

    private void change(ApplicationUser admin, String name, Consumer<JiraWorkflow> change) {
        tx.run(() -> {
            JiraWorkflow workflow = edited.editable(admin, name);
            change.accept(workflow);
            manager.updateWorkflow(admin, workflow);
        });
    }

    private static ActionDescriptor action(JiraWorkflow workflow, int actionId) {
        return Descriptors.action(workflow.getDescriptor(), actionId)
                .orElseThrow(() -> new WorkflowException(
                        "The workflow “" + workflow.getName() + "” has no transition " + actionId));
    }

    private static AbstractDescriptor part(JiraWorkflow workflow, PartRef ref) {
        List<? extends AbstractDescriptor> parts = new TransitionParts(action(workflow, ref.actionId())).of(ref.kind());
        if (ref.index() < 0 || ref.index() >= parts.size()) {
            throw new WorkflowException("The transition has changed meanwhile: open it again");
        }
        return parts.get(ref.index());
    }

    private PartModule module(PartKind kind, String key) {
        return modules.byKey(kind, key)
                .orElseThrow(() -> new WorkflowException("No enabled app has the module “" + key + "”"));
    }

    private PartModule moduleOf(AbstractDescriptor part, PartRef ref) {
        String className = Descriptors.className(part);
        return modules.byClass(ref.kind(), className)
                .orElseThrow(() -> new WorkflowException("No enabled app has the class " + className));
    }
}
