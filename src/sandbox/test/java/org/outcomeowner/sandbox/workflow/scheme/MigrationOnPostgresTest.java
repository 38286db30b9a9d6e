package org.outcomeowner.sandbox.workflow.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.Rule;
import org.junit.Test;
import org.outcomeowner.sandbox.TestApp;
import org.outcomeowner.sandbox.TestHost;
import org.outcomeowner.sandbox.TestJira;
import org.outcomeowner.sandbox.store.DatabaseLocation;
import org.outcomeowner.sandbox.workflow.NewWorkflow;
import org.outcomeowner.sandbox.workflow.WorkflowAdmin;

/** The statements of migrations and of the administration of workflows, on the database that two nodes share. */
public class MigrationOnPostgresTest {
    private static EmbeddedPostgres postgres;

    @Rule
    public TestHost host = TestHost.on(fresh()).withIssues(new TestApp(), new ArrayList<>());

    private static DatabaseLocation fresh() {
        try {
            postgres = EmbeddedPostgres.start();
            return new DatabaseLocation(postgres.getJdbcUrl("postgres", "postgres"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterClass
    public static void stopPostgres() throws IOException {
        postgres.close();
    }

    @Test
    public void migratesIssuesOneMigrationAtATimeAndRenamesAndDeletesWorkflows() {
        TestJira jira = new TestJira(host);
        Issue issue = jira.create("One");
        WorkflowManager workflows = host.get(WorkflowManager.class);
        WorkflowSchemeManager schemes = host.get(WorkflowSchemeManager.class);
        host.get(WorkflowAdmin.class).create(jira.dana, "Short", "", new NewWorkflow().step(jira.done));
        AssignableWorkflowScheme other = schemes.createScheme(schemes.assignableBuilder()
                .setName("Other")
                .setDefaultWorkflow("Short")
                .build());
        Migrations migrations = host.get(Migrations.class);
        SchemeChange change = new SchemeChange(jira.project.getId(), other.getId(), other.getMappings());
        String question = StatusQuestion.key(jira.epic.getId(), jira.toDo.getId());
        long id = migrations.accept(jira.dana, "To other", change, Map.of(question, jira.done.getId()));
        assertThatThrownBy(() -> migrations.accept(jira.dana, "Again", change, Map.of(question, jira.done.getId())))
                .isInstanceOf(MigrationRefusedException.class);

        host.get(MigrationWorker.class).run(id);

        assertThat(migrations.migration(id))
                .get()
                .extracting(MigrationView::state)
                .isEqualTo("DONE");
        Issue moved = host.get(IssueManager.class).getIssueObject(issue.getId());
        assertThat(moved.getStatus()).isEqualTo(jira.done);
        workflows.updateWorkflowNameAndDescription(jira.dana, workflows.getWorkflow("Short"), "Brief", null);
        assertThat(workflows.getWorkflow(moved).getName()).isEqualTo("Brief");
        assertThat(workflows.getWorkflow("Epic workflow").isActive()).isFalse();
        schemes.deleteWorkflowScheme(schemes.getWorkflowSchemeObj("Growth"));
        workflows.deleteWorkflow(workflows.getWorkflow("Epic workflow"));
        assertThat(workflows.workflowExists("Epic workflow")).isFalse();
    }
}
