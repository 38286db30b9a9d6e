package org.outcomeowner.sandbox.demo;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outcomeowner.sandbox.workflow.NewPart;
import org.outcomeowner.sandbox.workflow.NewWorkflow;
import org.outcomeowner.sandbox.workflow.PartKind;
import org.outcomeowner.sandbox.workflow.TransitionView;
import org.outcomeowner.sandbox.workflow.WorkflowAdmin;
import org.outcomeowner.sandbox.workflow.WorkflowSchemes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Workflows, and what apps hang on their transitions. */
@Component
final class WorkflowSetup {
    private static final Logger LOG = LoggerFactory.getLogger(WorkflowSetup.class);

    private final WorkflowAdmin admin;
    private final WorkflowSchemes schemes;
    private final ScreenSetup screens;
    private final Names names;

    WorkflowSetup(WorkflowAdmin admin, WorkflowSchemes schemes, ScreenSetup screens, Names names) {
        this.admin = admin;
        this.schemes = schemes;
        this.screens = screens;
        this.names = names;
    }

    /** Creates the workflows and the scheme that uses them. */
    void create(DemoPlan plan, ApplicationUser user, List<Project> projects) {
        Map<String, String> byType = new HashMap<>();
        String others = null;
        for (DemoPlan.Workflow workflow : plan.workflows()) {
            admin.create(user, workflow.name(), "", drawn(workflow, List.of()));
            names.issueTypes(workflow.issueTypes()).forEach(type -> byType.put(type.getId(), workflow.name()));
            others = workflow.issueTypes().isEmpty() && !workflow.unused() ? workflow.name() : others;
        }
        long scheme = schemes.create("Demo workflows", others, byType);
        projects.forEach(project -> schemes.assign(project, scheme));
        plan.workflows().stream()
                .filter(workflow -> !workflow.draft().isEmpty())
                .forEach(workflow -> admin.draft(user, workflow.name(), drawn(workflow, workflow.draft())));
    }

    private NewWorkflow drawn(DemoPlan.Workflow plan, List<DemoPlan.Transition> besides) {
        NewWorkflow workflow = new NewWorkflow();
        plan.steps().forEach(step -> workflow.step(names.status(step.status()), step.properties()));
        plan.transitions().forEach(transition -> draw(transition, workflow));
        besides.forEach(transition -> draw(transition, workflow));
        return workflow;
    }

    private void draw(DemoPlan.Transition plan, NewWorkflow workflow) {
        Status to = names.status(plan.to());
        Long screen =
                plan.screen() == null ? null : screens.screen(plan.screen()).getId();
        if (plan.from() != null) {
            workflow.transition(plan.name(), names.status(plan.from()), to, screen);
        } else if (plan.shared().isEmpty()) {
            workflow.globalTransition(plan.name(), to, screen);
        } else {
            List<Status> from = plan.shared().stream().map(names::status).toList();
            workflow.commonTransition(plan.name(), from, to, screen);
        }
        if (plan.branch() != null) {
            workflow.branch(
                    plan.branch().condition(), names.status(plan.branch().to()));
        }
    }

    /** Adds the parts whose modules there are to drafts, and publishes those. */
    void addParts(DemoPlan plan, ApplicationUser user) {
        Set<String> changed = new LinkedHashSet<>();
        for (DemoPlan.Part part : plan.transitionParts()) {
            if (add(part, user)) {
                changed.add(part.workflow());
            }
        }
        changed.forEach(workflow -> admin.publish(user, workflow));
    }

    private boolean add(DemoPlan.Part part, ApplicationUser user) {
        PartKind kind = PartKind.valueOf(part.kind());
        int action = action(part);
        boolean known = admin.modules(part.workflow(), action, kind).stream()
                .anyMatch(module -> module.key().equals(part.module()));
        if (!known) {
            LOG.warn("The demo data goes without {}: no enabled app has the module", part.module());
            return false;
        }
        Map<String, String[]> form = new HashMap<>();
        part.form().forEach((name, value) -> form.put(name, new String[] {value}));
        admin.add(user, part.workflow(), action, new NewPart(kind, part.module(), form));
        return true;
    }

    private int action(DemoPlan.Part part) {
        return admin.workflow(part.workflow()).transitions().stream()
                .filter(transition -> transition.name().equals(part.transition()))
                .mapToInt(TransitionView::id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "demo.json: “" + part.workflow() + "” has no transition “" + part.transition() + "”"));
    }
}
