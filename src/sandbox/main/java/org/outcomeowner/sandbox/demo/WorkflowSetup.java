package org.outcomeowner.sandbox.demo;

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
            admin.create(user, workflow.name(), "", drawn(workflow));
            names.issueTypes(workflow.issueTypes()).forEach(type -> byType.put(type.getId(), workflow.name()));
            others = workflow.issueTypes().isEmpty() ? workflow.name() : others;
        }
        long scheme = schemes.create("Demo workflows", others, byType);
        projects.forEach(project -> schemes.assign(project, scheme));
    }

    private NewWorkflow drawn(DemoPlan.Workflow plan) {
        NewWorkflow workflow = new NewWorkflow();
        plan.steps().forEach(step -> workflow.step(names.status(step.status()), step.properties()));
        for (DemoPlan.Transition transition : plan.transitions()) {
            Long screen = transition.screen() == null
                    ? null
                    : screens.screen(transition.screen()).getId();
            if (transition.from() == null) {
                workflow.globalTransition(transition.name(), names.status(transition.to()), screen);
            } else {
                workflow.transition(
                        transition.name(), names.status(transition.from()), names.status(transition.to()), screen);
            }
        }
        return workflow;
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
