package org.outcomeowner.sandbox.demo;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.springframework.stereotype.Component;

/** Rolls the apps out to projects that are in use: fields, screens, grants, then validators. */
@Component
final class RollOut {
    private final FieldSetup fields;
    private final ScreenSetup screens;
    private final WorkflowSetup workflows;

    RollOut(FieldSetup fields, ScreenSetup screens, WorkflowSetup workflows) {
        this.fields = fields;
        this.screens = screens;
        this.workflows = workflows;
    }

    void run(DemoPlan plan, ApplicationUser admin, List<Project> projects) {
        fields.create(plan, projects);
        screens.addNewFields(plan);
        workflows.addParts(plan, admin);
    }
}
