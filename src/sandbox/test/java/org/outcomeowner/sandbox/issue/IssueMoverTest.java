package org.outcomeowner.sandbox.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
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

    @Rule
    public TestHost host = TestHost.inMemory().withIssues(app, new ArrayList<>());

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
                                "status: To Do -> Open"));
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
