package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.InvalidActionException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.stereotype.Component;

/** Runs OSWorkflow on the descriptors stored and the classes installed. */
@Component
final class DefaultWorkflowEngine implements WorkflowEngine {
    private final WorkflowRows rows;
    private final WorkflowSchemes schemes;
    private final JdbcWorkflowStore store;
    private final WorkflowClasses classes;
    private final PermissionManager permissions;
    private final Tx tx;
    private final ParsedWorkflows parsed = new ParsedWorkflows();

    DefaultWorkflowEngine(
            WorkflowRows rows,
            WorkflowSchemes schemes,
            JdbcWorkflowStore store,
            WorkflowClasses classes,
            PermissionManager permissions,
            Tx tx) {
        this.rows = rows;
        this.schemes = schemes;
        this.store = store;
        this.classes = classes;
        this.permissions = permissions;
        this.tx = tx;
    }

    @Override
    public long start(MutableIssue issue, ApplicationUser caller) throws WorkflowException {
        String name = workflowOf(issue);
        WorkflowDescriptor workflow = shared(name).orElseThrow(() -> new WorkflowException("Unknown workflow " + name));
        int initial = Descriptors.initialActions(workflow).get(0).getId();
        return Guarded.run(
                tx, () -> engine(this::shared, caller).initialize(name, initial, TransitionVars.ofCreation(issue)));
    }

    @Override
    public List<ActionDescriptor> availableActions(Issue issue, ApplicationUser caller) {
        if (!permissions.hasPermission(ProjectPermissions.TRANSITION_ISSUES, issue, caller)) {
            return List.of();
        }
        int[] available = engine(this::shared, caller)
                .getAvailableActions(issue.getWorkflowId(), Map.of("issue", issue, "originalissueobject", issue));
        return inOrder(available, runningWorkflow(issue.getWorkflowId()), issue.getWorkflowId());
    }

    /** The actions of the step before the global ones, each as its workflow lists them. */
    private List<ActionDescriptor> inOrder(int[] available, WorkflowDescriptor workflow, long entry) {
        Set<Integer> ids = new HashSet<>();
        for (int id : available) {
            ids.add(id);
        }
        List<ActionDescriptor> candidates = new ArrayList<>();
        store.findCurrentSteps(entry)
                .forEach(step -> candidates.addAll(Descriptors.actions(workflow.getStep(step.getStepId()))));
        candidates.addAll(Descriptors.globalActions(workflow));
        return candidates.stream()
                .filter(action -> ids.contains(action.getId()))
                .toList();
    }

    @Override
    public void doAction(
            MutableIssue issue,
            Issue original,
            int actionId,
            ApplicationUser caller,
            String comment,
            TransitionOptions options)
            throws WorkflowException {
        if (!options.skipPermissions()
                && !permissions.hasPermission(ProjectPermissions.TRANSITION_ISSUES, original, caller)) {
            throw new WorkflowException("You do not have the permission to transition " + original.getKey());
        }
        Engine engine = engine(descriptors(actionId, options), caller);
        Guarded.run(tx, () -> {
            store.lock(issue.getWorkflowId());
            run(engine, issue, actionId, TransitionVars.ofTransition(issue, original, comment));
            return null;
        });
    }

    private static void run(Engine engine, Issue issue, int actionId, Map<String, Object> vars)
            throws WorkflowException {
        try {
            engine.doAction(issue.getWorkflowId(), actionId, vars);
        } catch (InvalidActionException e) {
            throw new WorkflowException(
                    "It seems that you have tried to perform a workflow operation (%d) that is not valid for the current state of this issue (%s). The likely cause is that somebody has changed the issue recently, please look at the issue history for details."
                            .formatted(actionId, issue.getKey()),
                    e);
        }
    }

    @Override
    public void moveToWorkflowOf(MutableIssue issue, String statusId) {
        moveToWorkflow(issue, workflowOf(issue), statusId);
    }

    @Override
    public void moveToWorkflow(MutableIssue issue, String name, String statusId) {
        store.moveEntry(issue.getWorkflowId(), name, step(name, statusId).getId());
        issue.setStatusId(statusId);
    }

    @Override
    public void place(MutableIssue issue, String statusId) {
        String name = workflowOf(issue);
        tx.run(() -> {
            issue.setWorkflowId(store.enter(name, step(name, statusId).getId()));
            issue.setStatusId(statusId);
        });
    }

    private StepDescriptor step(String workflowName, String statusId) {
        return shared(workflowName)
                .flatMap(workflow -> Descriptors.stepOf(workflow, statusId))
                .orElseThrow(() -> new com.atlassian.jira.workflow.WorkflowException(
                        "The workflow “" + workflowName + "” has no status " + statusId));
    }

    @Override
    public void end(long workflowId) {
        store.removeEntry(workflowId);
    }

    private Function<String, Optional<WorkflowDescriptor>> descriptors(int actionId, TransitionOptions options) {
        return Relaxed.wanted(options)
                ? name -> rows.live(name).map(row -> Relaxed.relax(WorkflowXml.parse(row.xml()), actionId, options))
                : this::shared;
    }

    private Engine engine(Function<String, Optional<WorkflowDescriptor>> descriptors, ApplicationUser caller) {
        EngineContext context = new EngineContext(caller == null ? null : caller.getKey());
        return new Engine(new EngineConfiguration(descriptors, store), context, classes);
    }

    private Optional<WorkflowDescriptor> shared(String name) {
        return rows.live(name).map(row -> parsed.of(row.xml()));
    }

    private WorkflowDescriptor runningWorkflow(long entry) {
        return store.workflowName(entry).flatMap(this::shared).orElseThrow();
    }

    private String workflowOf(Issue issue) {
        return schemes.workflowName(issue.getProjectId(), issue.getIssueTypeId())
                .orElseThrow(() -> new com.atlassian.jira.workflow.WorkflowException(
                        "The project has no workflow scheme: an administrator has to give it one"));
    }
}
