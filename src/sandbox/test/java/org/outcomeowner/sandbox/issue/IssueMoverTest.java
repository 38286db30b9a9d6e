package org.outcomeowner.sandbox.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.outcomeowner.sandbox.TestApp;
import org.outcomeowner.sandbox.TestFieldType;
import org.outcomeowner.sandbox.TestHost;
import org.outcomeowner.sandbox.TestJira;
import org.outcomeowner.sandbox.config.Category;
import org.outcomeowner.sandbox.config.ConstantsAdmin;
import org.outcomeowner.sandbox.field.FieldAdmin;
import org.outcomeowner.sandbox.project.ProjectAdmin;
import org.outcomeowner.sandbox.security.Holder;
import org.outcomeowner.sandbox.security.PermissionAdmin;
import org.outcomeowner.sandbox.workflow.NewWorkflow;
import org.outcomeowner.sandbox.workflow.WorkflowAdmin;
import org.outcomeowner.sandbox.workflow.WorkflowSchemes;

public class IssueMoverTest {
    private final TestApp app = new TestApp().module(TestFieldType.MODULE, this::instance);

    private final List<Object> events = new ArrayList<>();

    @Rule
    public TestHost host = TestHost.inMemory().withIssues(app, events);

    private TestFieldType type;
    private TestJira jira;
    private IssueType task;
    private Project operations;

    @Before
    public void createAnotherProject() {
        jira = new TestJira(host);
        PermissionAdmin permissions = host.get(PermissionAdmin.class);
        permissions.grant(jira.permissions, ProjectPermissions.MOVE_ISSUES, Holder.user(jira.dana.getKey()));
        task = host.get(ConstantsAdmin.class).createIssueType("Task");
        operations = host.get(ProjectAdmin.class).create("OPS", "Operations", jira.dana, List.of(task));
        permissions.setPermissionScheme(operations, jira.permissions);
        Status open = host.get(ConstantsAdmin.class).createStatus("Open", Category.TO_DO);
        host.get(WorkflowAdmin.class).create(jira.dana, "Other", "", new NewWorkflow().step(open));
        WorkflowSchemes schemes = host.get(WorkflowSchemes.class);
        schemes.assign(operations, schemes.create("Other", "Other", Map.of()));
    }

    private TestFieldType instance() {
        type = new TestFieldType(host.get(CustomFieldValuePersister.class), host.get(GenericConfigManager.class));
        return type;
    }

    @Test
    public void aMovedIssueGetsANewKeyAndIsFoundByTheOldOne() {
        Issue issue = jira.create("Summary");
        Issue moved = move(issue, operations, task).getIssue();
        assertThat(moved.getKey()).isEqualTo("OPS-1");
        IssueManager issues = host.get(IssueManager.class);
        assertThat(issues.getIssueObject("GROW-1").getKey()).isEqualTo("OPS-1");
        assertThat(issues.getIssueByCurrentKey("GROW-1")).isNull();
    }

    @Test
    public void aStatusTheWorkflowThereDoesNotHaveBecomesItsFirst() {
        Issue moved = move(jira.create("Summary"), operations, task).getIssue();
        assertThat(moved.getStatus().getName()).isEqualTo("Open");
        assertThat(host.get(ChangeHistoryManager.class).getChangeHistories(moved))
                .singleElement()
                .satisfies(group -> assertThat(group.getChangeItemBeans())
                        .extracting(Object::toString)
                        .containsExactlyInAnyOrder(
                                "project: Growth -> Operations",
                                "issuetype: Epic -> Task",
                                "Key: GROW-1 -> OPS-1",
                                "status: To Do -> Open",
                                "Workflow: Epic workflow -> Other"));
    }

    @Test
    public void aFieldThatLeavesItsContextIsClearedByItsType() {
        CustomField word = host.get(FieldAdmin.class).create("Word", TestFieldType.KEY, List.of(jira.epic));
        jira.screen.getTab(0).addFieldScreenLayoutItem(word.getId());
        Issue issue = jira.create(jira.input("Summary").addCustomFieldValue(word.getId(), "hello"));
        Issue moved = move(issue, operations, task).getIssue();
        assertThat(type.stored).last().isEqualTo("update null");
        assertThat(word.getValue(moved)).isNull();
    }

    @Test
    public void theStatusChosenInsteadIsTakenAndNoTransitionRuns() {
        Issue issue = jira.create("Summary");
        events.clear();
        Status closed = host.get(ConstantsAdmin.class).createStatus("Closed", Category.DONE);
        Status open = jira.toDo;
        host.get(WorkflowAdmin.class)
                .create(
                        jira.dana,
                        "Closing",
                        "",
                        new NewWorkflow()
                                .step(host.get(ConstantsAdmin.class).createStatus("New", Category.TO_DO))
                                .step(closed));
        WorkflowSchemes schemes = host.get(WorkflowSchemes.class);
        schemes.assign(operations, schemes.create("Closing", "Closing", Map.of()));
        Destination destination = new Destination(operations, task, Map.of(open.getId(), closed.getId()), Map.of());
        Issue moved = host.get(IssueMover.class)
                .move(jira.dana, issue.getId(), destination)
                .getIssue();
        assertThat(moved.getStatus()).isEqualTo(closed);
        assertThat(moved.getResolution()).isNull();
        assertThat(events)
                .filteredOn(IssueEvent.class::isInstance)
                .extracting(event -> ((IssueEvent) event).getEventTypeId())
                .containsExactly(EventType.ISSUE_MOVED_ID);
        assertThat(events)
                .filteredOn(IssueChangedEvent.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(((IssueChangedEvent) event).getChangeItems())
                        .extracting(ChangeItemBean::getField)
                        .contains("Key", "project", "issuetype", "status", "Workflow"));
    }

    @Test
    public void refusesAStatusTheWorkflowThereDoesNotHave() {
        Issue issue = jira.create("Summary");
        Destination destination =
                new Destination(operations, task, Map.of(jira.toDo.getId(), jira.done.getId()), Map.of());
        assertThat(host.get(IssueMover.class)
                        .move(jira.dana, issue.getId(), destination)
                        .getErrorCollection()
                        .getErrors()
                        .get("status"))
                .isEqualTo("The status %s, chosen instead of “To Do”, is not in the workflow “Other”."
                        .formatted(jira.done.getId()));
        assertThat(host.get(IssueManager.class).getIssueObject(issue.getId()).getKey())
                .isEqualTo("GROW-1");
    }

    @Test
    public void tellsBeforehandWhatAMoveWouldDo() {
        CustomField word = host.get(FieldAdmin.class).create("Word", TestFieldType.KEY, List.of(jira.epic));
        jira.screen.getTab(0).addFieldScreenLayoutItem(word.getId());
        Issue issue = jira.create(jira.input("Summary").addCustomFieldValue(word.getId(), "hello"));
        MovePreview preview = host.get(MovePreview.class);
        Destination destination = Destination.of(operations, task);
        assertThat(preview.unknownStatuses(List.of(issue), destination)).containsExactly(jira.toDo);
        assertThat(preview.lostFields(List.of(issue), destination)).containsExactly("Word");
        assertThat(host.get(IssueManager.class).getIssueObject("GROW-1").getProjectObject())
                .isEqualTo(jira.project);
    }

    @Test
    public void refusesWhoMayNotMove() {
        Issue issue = jira.create("Summary");
        host.get(PermissionAdmin.class)
                .revoke(jira.permissions, ProjectPermissions.MOVE_ISSUES, Holder.user(jira.dana.getKey()));
        assertThat(move(issue, operations, task).getErrorCollection().getErrorMessages())
                .containsExactly("You do not have the permission to move issues in this project.");
    }

    @Test
    public void refusesAnIssueTypeTheProjectDoesNotHave() {
        assertThat(move(jira.create("Summary"), operations, jira.epic)
                        .getErrorCollection()
                        .getErrors())
                .containsOnlyKeys("issuetype");
    }

    private IssueResult move(Issue issue, Project project, IssueType issueType) {
        return host.get(IssueMover.class).move(jira.dana, issue.getId(), project, issueType);
    }
}
