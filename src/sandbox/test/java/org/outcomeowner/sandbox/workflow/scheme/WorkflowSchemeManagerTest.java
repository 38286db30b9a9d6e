package org.outcomeowner.sandbox.workflow.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.outcomeowner.sandbox.TestApp;
import org.outcomeowner.sandbox.TestHost;
import org.outcomeowner.sandbox.TestJira;
import org.outcomeowner.sandbox.project.ProjectAdmin;

public class WorkflowSchemeManagerTest {
    @Rule
    public TestHost host = TestHost.inMemory().withIssues(new TestApp(), new ArrayList<>());

    private TestJira jira;
    private WorkflowSchemeManager schemes;

    @Before
    public void createAProjectWithAScheme() {
        jira = new TestJira(host);
        schemes = host.get(WorkflowSchemeManager.class);
    }

    @Test
    public void tellsTheSchemeOfAProjectAndTheProjectsOfAScheme() {
        AssignableWorkflowScheme scheme = schemes.getWorkflowSchemeObj(jira.project);

        assertThat(scheme.getName()).isEqualTo("Growth");
        assertThat(schemes.getProjectsUsing(scheme)).containsExactly(jira.project);
        assertThat(schemes.isActive(scheme)).isTrue();
        assertThat(schemes.getWorkflowName(jira.project, jira.epic.getId())).isEqualTo("Epic workflow");
        assertThat(schemes.getWorkflowMap(jira.project)).containsEntry(null, "Epic workflow");
        assertThat(schemes.getActiveWorkflowNames()).containsExactly("Epic workflow");
    }

    @Test
    public void aProjectThatWasGivenNoSchemeHasTheDefaultOneAndItsBuiltInWorkflow() {
        Project bare = host.get(ProjectAdmin.class).create("BARE", "Bare", jira.dana, List.of(jira.epic));

        assertThat(schemes.isUsingDefaultScheme(bare)).isTrue();
        assertThat(schemes.getWorkflowSchemeObj(bare)).isEqualTo(schemes.getDefaultWorkflowScheme());
        assertThat(schemes.getProjectsUsing(schemes.getDefaultWorkflowScheme())).containsExactly(bare);
        assertThat(schemes.getWorkflowName(bare, jira.epic.getId())).isEqualTo(JiraWorkflow.DEFAULT_WORKFLOW_NAME);
    }

    @Test
    public void storesABuiltSchemeAndReadsItBack() {
        AssignableWorkflowScheme built = schemes.assignableBuilder()
                .setName("Epics only")
                .setDescription("The rest is built in")
                .setMapping(jira.epic.getId(), "Epic workflow")
                .build();

        AssignableWorkflowScheme stored = schemes.createScheme(built);

        assertThat(schemes.getWorkflowSchemeObj("Epics only").getId()).isEqualTo(stored.getId());
        assertThat(stored.getMappings()).isEqualTo(Map.of(jira.epic.getId(), "Epic workflow"));
        assertThat(stored.getConfiguredDefaultWorkflow()).isNull();
        assertThat(stored.getActualWorkflow("999")).isEqualTo(JiraWorkflow.DEFAULT_WORKFLOW_NAME);
        assertThat(schemes.getAssignableSchemes())
                .extracting(AssignableWorkflowScheme::getName)
                .containsExactly("Epics only", "Growth");
        assertThat(schemes.isActive(stored)).isFalse();
    }

    @Test
    public void refusesASchemeWithAnUnknownWorkflowATakenNameOrNone() {
        AssignableWorkflowScheme.Builder builder = schemes.assignableBuilder();

        assertThatThrownBy(() -> schemes.createScheme(builder.build())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> schemes.createScheme(builder.setName("Growth").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("already");
        assertThatThrownBy(() -> schemes.createScheme(
                        builder.setName("New").setDefaultWorkflow("Gone").build()))
                .isInstanceOf(WorkflowException.class)
                .hasMessageContaining("Gone");
        assertThat(schemes.getWorkflowSchemeObj("New")).isNull();
    }

    @Test
    public void changesAndDeletesOnlySchemesThatNoProjectHas() {
        AssignableWorkflowScheme used = schemes.getWorkflowSchemeObj(jira.project);
        AssignableWorkflowScheme idle =
                schemes.createScheme(schemes.assignableBuilder().setName("Idle").build());

        assertThatThrownBy(() -> schemes.updateWorkflowScheme(
                        used.builder().removeDefault().build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("migrated");
        assertThatThrownBy(() -> schemes.deleteWorkflowScheme(used)).isInstanceOf(IllegalArgumentException.class);
        assertThat(schemes.updateWorkflowScheme(idle.builder()
                                .setDefaultWorkflow("Epic workflow")
                                .build())
                        .getActualDefaultWorkflow())
                .isEqualTo("Epic workflow");
        assertThat(schemes.deleteWorkflowScheme(idle)).isTrue();
        assertThat(schemes.getWorkflowSchemeObj("Idle")).isNull();
    }
}
