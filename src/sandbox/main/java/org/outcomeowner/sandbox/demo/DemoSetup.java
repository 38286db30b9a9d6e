package org.outcomeowner.sandbox.demo;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.config.Category;
import org.outcomeowner.sandbox.config.ConstantsAdmin;
import org.outcomeowner.sandbox.project.ProjectAdmin;
import org.outcomeowner.sandbox.security.PermissionAdmin;
import org.springframework.stereotype.Component;

/** Makes the projects of the demo with everything they stand on, before any app is thought of. */
@Component
final class DemoSetup {
    private final PeopleSetup people;
    private final ScreenSetup screens;
    private final WorkflowSetup workflows;
    private final ConstantsAdmin constants;
    private final ProjectAdmin projects;
    private final PermissionAdmin permissions;
    private final Lookup lookup;

    /** What setting up reads. */
    @Component
    record Lookup(Names names, ConstantsManager constants, ProjectRoleManager roles) {}

    DemoSetup(
            PeopleSetup people,
            ScreenSetup screens,
            WorkflowSetup workflows,
            ConstantsAdmin constants,
            ProjectAdmin projects,
            PermissionAdmin permissions,
            Lookup lookup) {
        this.people = people;
        this.screens = screens;
        this.workflows = workflows;
        this.constants = constants;
        this.projects = projects;
        this.permissions = permissions;
        this.lookup = lookup;
    }

    /** The projects, ready for issues. */
    List<Project> run(DemoPlan plan, ApplicationUser admin) {
        people.createPeople(plan);
        plan.statuses().forEach((name, category) -> constants.createStatus(name, Category.valueOf(category)));
        plan.resolutions().forEach(constants::createResolution);
        Map<String, Long> permissionSchemes = people.createPermissionSchemes(plan);
        long securityScheme = people.createSecurityScheme(plan);
        long screenScheme = screens.create(plan);
        List<Project> created = new ArrayList<>();
        for (DemoPlan.Project project : plan.projects()) {
            Project made = create(project);
            permissions.setPermissionScheme(made, permissionSchemes.get(project.permissionScheme()));
            screens.use(made, screenScheme);
            if (project.securityLevels()) {
                permissions.setSecurityScheme(made, securityScheme);
            }
            created.add(made);
        }
        workflows.create(plan, admin, created);
        return created;
    }

    private Project create(DemoPlan.Project plan) {
        Project project = projects.create(
                plan.key(),
                plan.name(),
                lookup.names().user(plan.lead()),
                List.copyOf(lookup.constants().getAllIssueTypeObjects()));
        plan.roles()
                .forEach((role, members) -> members.forEach(member -> permissions.addToRole(
                        lookup.roles().getProjectRole(role),
                        project,
                        lookup.names().user(member))));
        return project;
    }
}
