package org.outcomeowner.sandbox.workflow.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowManager;
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
import org.outcomeowner.sandbox.config.Category;
import org.outcomeowner.sandbox.config.ConstantsAdmin;
import org.outcomeowner.sandbox.workflow.NewWorkflow;
import org.outcomeowner.sandbox.workflow.WorkflowAdmin;
import org.springframework.jdbc.core.simple.JdbcClient;

public class MigrationsTest {
    private final List<Object> events = new ArrayList<>();

    @Rule
    public TestHost host = TestHost.inMemory().withIssues(new TestApp(), events);

    private TestJira jira;
    private Status backlog;
    private Migrations migrations;
    private WorkflowSchemeManager schemes;
    private AssignableWorkflowScheme other;

    /** Another scheme, whose workflow knows Backlog and Done, but not To Do. */
    @Before
    public void createAnotherScheme() {
        jira = new TestJira(host);
        migrations = host.get(Migrations.class);
        schemes = host.get(WorkflowSchemeManager.class);
        backlog = host.get(ConstantsAdmin.class).createStatus("Backlog", Category.TO_DO);
        host.get(WorkflowAdmin.class)
                .create(jira.dana, "Short", "", new NewWorkflow().step(backlog).step(jira.done));
        other = schemes.createScheme(schemes.assignableBuilder()
                .setName("Other")
                .setDefaultWorkflow("Short")
                .build());
    }

    @Test
    public void asksForAStatusWhereTheNewWorkflowLacksOne() {
        jira.create("One");
        jira.create("Two");

        assertThat(migrations.questions(toOther())).singleElement().satisfies(question -> {
            assertThat(question.issueTypeName()).isEqualTo("Epic");
            assertThat(question.status()).isEqualTo(jira.toDo);
            assertThat(question.issues()).isEqualTo(2);
            assertThat(question.choices())
                    .extracting(StatusQuestion.Choice::name)
                    .containsExactly("Backlog", "Done");
        });
        assertThat(migrations.issuesMoving(toOther())).isEqualTo(2);
    }

    @Test
    public void movesIssuesIntoAMappedStatusWithoutATransitionOrAnEvent() {
        Issue issue = jira.create("One");
        events.clear();

        MigrationView done = migrate(toOther(), Map.of(key(jira.toDo), jira.done.getId()));

        assertThat(done.state()).isEqualTo("DONE");
        assertThat(done.done()).isEqualTo(1);
        Issue moved = stored(issue);
        assertThat(moved.getStatus()).isEqualTo(jira.done);
        assertThat(moved.getResolution()).isNull();
        assertThat(host.get(WorkflowManager.class).getWorkflow(moved).getName()).isEqualTo("Short");
        assertThat(schemes.getWorkflowSchemeObj(jira.project).getName()).isEqualTo("Other");
        assertThat(events).isEmpty();
    }

    @Test
    public void writesWorkflowAndStatusIntoTheHistoryOfWhoStartedIt() {
        Issue issue = jira.create("One");

        migrate(toOther(), Map.of(key(jira.toDo), jira.done.getId()));

        assertThat(host.get(ChangeHistoryManager.class).getChangeHistories(stored(issue)))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.getAuthorKey()).isEqualTo(jira.dana.getKey());
                    assertThat(group.getChangeItemBeans())
                            .extracting(
                                    ChangeItemBean::getField, ChangeItemBean::getFromString, item -> item.getToString())
                            .containsExactlyInAnyOrder(
                                    tuple("Workflow", "Epic workflow", "Short"), tuple("status", "To Do", "Done"));
                });
    }

    @Test
    public void refusesToStartWithoutAnAnswerOrWithAStatusThatIsNotThere() {
        jira.create("One");

        assertThatThrownBy(() -> migrations.start(jira.dana, "To other", toOther(), Map.of()))
                .isInstanceOf(MigrationRefusedException.class)
                .hasMessageContaining("To Do")
                .hasMessageContaining("Short");
        assertThatThrownBy(() ->
                        migrations.start(jira.dana, "To other", toOther(), Map.of(key(jira.toDo), jira.toDo.getId())))
                .isInstanceOf(MigrationRefusedException.class);
        assertThat(migrations.running()).isEmpty();
    }

    @Test
    public void refusesASecondMigrationWhileOneRuns() {
        long first = migrations.accept(jira.dana, "To other", toOther(), Map.of());

        assertThatThrownBy(() -> migrations.start(jira.dana, "Again", toOther(), Map.of()))
                .isInstanceOf(MigrationRefusedException.class)
                .hasMessageContaining("running");

        host.get(MigrationWorker.class).run(first);
        assertThat(migrations.running()).isEmpty();
    }

    @Test
    public void goesOnWhereAnInterruptedRunStopped() {
        Issue issue = jira.create("One");
        long id = migrations.accept(jira.dana, "To other", toOther(), Map.of(key(jira.toDo), backlog.getId()));
        Thread.currentThread().interrupt();
        host.get(MigrationWorker.class).run(id);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(migrations.migration(id)).get().matches(MigrationView::stalled);
        assertThat(stored(issue).getStatus()).isEqualTo(jira.toDo);

        host.get(MigrationWorker.class).run(id);

        assertThat(migrations.migration(id))
                .get()
                .extracting(MigrationView::state)
                .isEqualTo("DONE");
        assertThat(stored(issue).getStatus()).isEqualTo(backlog);
    }

    @Test
    public void leavesTheSchemeAsItWasWhenAnIssueCannotGo() {
        Issue issue = jira.create("One");
        long id = migrations.accept(jira.dana, "To other", toOther(), Map.of(key(jira.toDo), backlog.getId()));
        Status unexpected = host.get(ConstantsAdmin.class).createStatus("Unexpected", Category.TO_DO);
        setStatus(issue, unexpected);

        host.get(MigrationWorker.class).run(id);

        assertThat(migrations.migration(id)).get().satisfies(failed -> {
            assertThat(failed.state()).isEqualTo("FAILED");
            assertThat(failed.message()).contains("Short", unexpected.getId());
        });
        assertThat(schemes.getWorkflowSchemeObj(jira.project).getName()).isEqualTo("Growth");
        assertThat(stored(issue).getStatus()).isEqualTo(unexpected);
        assertThat(migrations.running()).isEmpty();
    }

    @Test
    public void changesTheWorkflowsOfASchemeForItsProjects() {
        Issue issue = jira.create("One");
        Long growth = schemes.getWorkflowSchemeObj(jira.project).getId();
        SchemeChange change = new SchemeChange(null, growth, Map.of(jira.epic.getId(), "Short"));

        MigrationView done = migrate(change, Map.of(key(jira.toDo), backlog.getId()));

        assertThat(done.state()).isEqualTo("DONE");
        assertThat(schemes.getWorkflowSchemeObj(growth).getMappings()).isEqualTo(Map.of(jira.epic.getId(), "Short"));
        assertThat(stored(issue).getStatus()).isEqualTo(backlog);
    }

    private SchemeChange toOther() {
        return new SchemeChange(jira.project.getId(), other.getId(), other.getMappings());
    }

    private String key(Status status) {
        return StatusQuestion.key(jira.epic.getId(), status.getId());
    }

    private MigrationView migrate(SchemeChange change, Map<String, String> answers) {
        long id = migrations.accept(jira.dana, "Change", change, answers);
        host.get(MigrationWorker.class).run(id);
        return migrations.migration(id).orElseThrow();
    }

    private Issue stored(Issue issue) {
        return host.get(IssueManager.class).getIssueObject(issue.getId());
    }

    private void setStatus(Issue issue, Status status) {
        host.get(JdbcClient.class)
                .sql("update issue set status_id = ? where id = ?")
                .params(Long.valueOf(status.getId()), issue.getId())
                .update();
    }
}
