package org.outcomeowner.sandbox.workflow;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.outcomeowner.sandbox.host.AppModules;
import org.outcomeowner.sandbox.render.TemplateEngine;
import org.outcomeowner.sandbox.store.Tx;
import org.outcomeowner.sandbox.workflow.builtin.BuiltIns;
import org.outcomeowner.sandbox.workflow.builtin.TestBuiltIns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The workflow part of the sandbox over an in-memory database: project 1 with issue type 1 and statuses 1 to 3. */
final class Workflows {
    static final String NAME = "Epic workflow";

    final JdbcClient jdbc;
    final PermissionManager permissions = mock(PermissionManager.class);
    final IssueStorage storage = mock(IssueStorage.class);
    final UserManager users = mock(UserManager.class);
    final ApplicationUser olivia = mock(ApplicationUser.class);
    final EventPublisher publisher = mock(EventPublisher.class);
    final Map<String, Object> appClasses = new HashMap<>();
    final WorkflowSchemes schemes;
    final WorkflowManager manager;
    final WorkflowEngine engine;
    final Tx tx;
    private final WorkflowRows rows;
    private final ConstantsManager constants = mock(ConstantsManager.class);

    Workflows() {
        DataSource dataSource = TestDatabase.dataSource();
        jdbc = JdbcClient.create(dataSource);
        tx = new Tx(new DataSourceTransactionManager(dataSource));
        rows = new WorkflowRows(jdbc, Clock.systemUTC());
        JdbcWorkflowStore store = new JdbcWorkflowStore(jdbc);
        BuiltIns builtIns = TestBuiltIns.of(permissions, users, storage);
        schemes = new WorkflowSchemes(jdbc, tx);
        StoredWorkflows stored = new StoredWorkflows(rows, new StoredWorkflow.Lookups(rows, schemes, constants, users));
        WorkflowChanges changes = new WorkflowChanges(rows, stored, schemes, new WorkflowEvents(publisher, tx), tx);
        manager = new SandboxWorkflowManager(stored, changes, schemes, store);
        engine = new DefaultWorkflowEngine(rows, schemes, store, name -> instantiate(builtIns, name), permissions, tx);
        when(olivia.getKey()).thenReturn("KEY-olivia");
        when(users.getUserByKey("KEY-olivia")).thenReturn(olivia);
        when(permissions.hasPermission(any(), any(Issue.class), any())).thenReturn(true);
        addProject();
    }

    WorkflowAdmin admin(AppModules apps, TemplateEngine templates) {
        PartModules modules = new PartModules(apps);
        PartForms forms = new PartForms(templates, mock(JiraAuthenticationContext.class));
        return new WorkflowAdmin(
                manager, new EditedWorkflows(manager), modules, forms, new WorkflowViews(modules, forms, schemes), tx);
    }

    WorkflowLibrary library() {
        return new WorkflowLibrary(manager, new EditedWorkflows(manager), new WorkflowEvents(publisher, tx), tx);
    }

    private void addProject() {
        jdbc.sql("insert into issue_type (id, name, subtask, position) values (1, 'Epic', false, 0)")
                .update();
        jdbc.sql("insert into project (id, project_key, name, issue_counter) values (1, 'GROW', 'Grow', 0)")
                .update();
    }

    private Object instantiate(BuiltIns builtIns, String name) throws ClassNotFoundException {
        return builtIns.instantiate(name)
                .or(() -> Optional.ofNullable(appClasses.get(name)))
                .orElseThrow(() -> new ClassNotFoundException(name));
    }

    Status status(long id, String name) {
        Status status = mock(Status.class);
        when(status.getId()).thenReturn(Long.toString(id));
        when(status.getName()).thenReturn(name);
        when(constants.getStatus(Long.toString(id))).thenReturn(status);
        return status;
    }

    /** To Do, In Progress, Done (read-only); 11 Start, 21 Finish, 31 Cancel from everywhere. */
    WorkflowDescriptor epic() {
        Status toDo = status(1, "To Do");
        Status inProgress = status(2, "In Progress");
        Status done = status(3, "Done");
        return new NewWorkflow()
                .step(toDo)
                .step(inProgress)
                .step(done, Map.of("jira.issue.editable", "false"))
                .transition("Start", toDo, inProgress, null)
                .transition("Finish", inProgress, done, 7L)
                .globalTransition("Cancel", done, null)
                .descriptor();
    }

    /** Creates the workflow of {@link #epic()}; nothing uses it yet. */
    void createEpicWorkflow() {
        create(NAME, epic());
    }

    void create(String name, WorkflowDescriptor descriptor) {
        JiraWorkflow workflow = mock(JiraWorkflow.class);
        when(workflow.getName()).thenReturn(name);
        when(workflow.getDescriptor()).thenReturn(descriptor);
        manager.createWorkflow(olivia, workflow);
    }

    /** Adds the workflow that nobody can change, as the start of a host does. */
    void bringBuiltIn() {
        rows.insertBuiltIn(JiraWorkflow.DEFAULT_WORKFLOW_NAME, "", WorkflowXml.write(epic()));
    }

    /** Lets the project use the workflow. */
    void activate(String name) {
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(1L);
        schemes.assign(project, schemes.create("Scheme of " + name, name, Map.of()));
    }

    /** An issue of the project that keeps what is set. */
    MutableIssue issue() {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getKey()).thenReturn("GROW-1");
        when(issue.getProjectId()).thenReturn(1L);
        when(issue.getIssueTypeId()).thenReturn("1");
        when(issue.getWorkflowId()).thenReturn(null);
        doAnswer(call -> when(issue.getWorkflowId()).thenReturn(call.getArgument(0)))
                .when(issue)
                .setWorkflowId(any());
        doAnswer(call -> when(issue.getStatusId()).thenReturn(call.getArgument(0)))
                .when(issue)
                .setStatusId(any());
        return issue;
    }
}
