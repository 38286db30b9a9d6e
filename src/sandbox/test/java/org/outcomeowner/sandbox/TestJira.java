package org.outcomeowner.sandbox;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.config.Category;
import org.outcomeowner.sandbox.config.ConstantsAdmin;
import org.outcomeowner.sandbox.field.screen.ScreenAdmin;
import org.outcomeowner.sandbox.project.ProjectAdmin;
import org.outcomeowner.sandbox.security.Holder;
import org.outcomeowner.sandbox.security.PermissionAdmin;
import org.outcomeowner.sandbox.user.NewUser;
import org.outcomeowner.sandbox.user.UserAdmin;
import org.outcomeowner.sandbox.workflow.NewWorkflow;
import org.outcomeowner.sandbox.workflow.WorkflowAdmin;
import org.outcomeowner.sandbox.workflow.WorkflowSchemes;

/** A project GROW with epics that go from To Do to Done, in which dana may browse, create, edit and transition. */
public final class TestJira {
    /** The transition from To Do to Done; it shows {@link #transitionScreen}. */
    public static final int FINISH = 11;

    private static final String WORKFLOW = "Epic workflow";

    /** The developer. */
    public final ApplicationUser dana;

    /** Somebody without any permission. */
    public final ApplicationUser guest;

    /** The project. */
    public final Project project;

    /** The issue type of the project. */
    public final IssueType epic;

    /** Where epics start. */
    public final Status toDo;

    /** Where epics end; issues there are read-only. */
    public final Status done;

    /** The screen for everything but transitions: summary, description, assignee, due date. */
    public final FieldScreen screen;

    /** The screen of {@link #FINISH}: resolution. */
    public final FieldScreen transitionScreen;

    /** The project's permission scheme. */
    public final long permissions;

    private final TestHost host;

    /** Sets everything up as an administrator would. */
    public TestJira(TestHost host) {
        this.host = host;
        UserAdmin users = host.get(UserAdmin.class);
        ConstantsAdmin constants = host.get(ConstantsAdmin.class);
        ScreenAdmin screens = host.get(ScreenAdmin.class);
        dana = users.create(new NewUser("dana", "Dana", "dana@example.com", "dana"));
        guest = users.create(new NewUser("guest", "Guest", "guest@example.com", "guest"));
        epic = constants.createIssueType("Epic");
        toDo = constants.createStatus("To Do", Category.TO_DO);
        done = constants.createStatus("Done", Category.DONE);
        project = host.get(ProjectAdmin.class).create("GROW", "Growth", dana, List.of(epic));
        screen = screens.createScreen("Default", List.of("summary", "description", "assignee", "duedate"));
        transitionScreen = screens.createScreen("Finish", List.of("resolution"));
        permissions = permissionScheme();
        assignScreens(screens);
        createWorkflow();
    }

    private long permissionScheme() {
        PermissionAdmin admin = host.get(PermissionAdmin.class);
        long scheme = admin.createPermissionScheme("Growth");
        for (ProjectPermissionKey permission : List.of(
                ProjectPermissions.BROWSE_PROJECTS,
                ProjectPermissions.CREATE_ISSUES,
                ProjectPermissions.EDIT_ISSUES,
                ProjectPermissions.TRANSITION_ISSUES,
                ProjectPermissions.ADD_COMMENTS,
                ProjectPermissions.ASSIGN_ISSUES,
                ProjectPermissions.ASSIGNABLE_USER)) {
            admin.grant(scheme, permission, Holder.user(dana.getKey()));
        }
        admin.setPermissionScheme(project, scheme);
        return scheme;
    }

    private void assignScreens(ScreenAdmin screens) {
        long scheme = screens.createScreenScheme("Growth");
        screens.setScreen(scheme, null, screen);
        long issueTypeScheme = screens.createIssueTypeScreenScheme("Growth");
        screens.setScreenScheme(issueTypeScheme, null, scheme);
        screens.setIssueTypeScreenScheme(project, issueTypeScheme);
    }

    private void createWorkflow() {
        NewWorkflow drawn = new NewWorkflow()
                .step(toDo)
                .step(done, Map.of("jira.issue.editable", "false"))
                .transition("Finish", toDo, done, transitionScreen.getId());
        host.get(WorkflowAdmin.class).create(dana, WORKFLOW, "", drawn);
        WorkflowSchemes schemes = host.get(WorkflowSchemes.class);
        schemes.assign(project, schemes.create("Growth", WORKFLOW, Map.of()));
    }

    /** Input for a new epic with this summary. */
    public IssueInputParameters input(String summary) {
        return host.get(IssueService.class)
                .newIssueInputParameters()
                .setProjectId(project.getId())
                .setIssueTypeId(epic.getId())
                .setSummary(summary);
    }

    /** Creates what the input says, as dana. */
    public Issue create(IssueInputParameters input) {
        IssueService service = host.get(IssueService.class);
        IssueService.CreateValidationResult validated = service.validateCreate(dana, input);
        if (!validated.isValid()) {
            throw new IllegalArgumentException(validated.getErrorCollection().toString());
        }
        IssueResult result = service.create(dana, validated);
        if (!result.isValid()) {
            throw new IllegalArgumentException(result.getErrorCollection().toString());
        }
        return result.getIssue();
    }

    /** Creates an epic with this summary, as dana. */
    public Issue create(String summary) {
        return create(input(summary));
    }
}
