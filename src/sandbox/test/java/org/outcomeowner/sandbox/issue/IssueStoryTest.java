package org.outcomeowner.sandbox.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.query.Query;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.outcomeowner.sandbox.TestApp;
import org.outcomeowner.sandbox.TestFieldType;
import org.outcomeowner.sandbox.TestHost;
import org.outcomeowner.sandbox.TestJira;
import org.outcomeowner.sandbox.config.ConstantsAdmin;
import org.outcomeowner.sandbox.field.FieldAdmin;
import org.outcomeowner.sandbox.importer.ImportReport;
import org.outcomeowner.sandbox.importer.ImportRequest;
import org.outcomeowner.sandbox.importer.IssueImporter;
import org.outcomeowner.sandbox.security.Holder;
import org.outcomeowner.sandbox.security.PermissionAdmin;
import org.outcomeowner.sandbox.store.DatabaseLocation;

/** What must hold on both databases. */
@RunWith(Parameterized.class)
public class IssueStoryTest {
    private static EmbeddedPostgres postgres;

    private final TestApp app =
            new TestApp().module(TestFieldType.MODULE, this::fieldType).workflowClass("test.Refuse", () -> refusing());

    @Rule
    public TestHost host;

    private boolean refuse = true;
    private TestJira jira;
    private IssueService service;
    private CustomField word;

    public IssueStoryTest(String database) throws IOException {
        host = (database.equals("H2") ? TestHost.inMemory() : TestHost.on(freshPostgres()))
                .withIssues(app, new ArrayList<>())
                .scanning("importer");
    }

    @Parameters(name = "{0}")
    public static List<String> databases() {
        return List.of("H2", "PostgreSQL");
    }

    private static DatabaseLocation freshPostgres() throws IOException {
        stopPostgres();
        postgres = EmbeddedPostgres.start();
        return new DatabaseLocation(postgres.getJdbcUrl("postgres", "postgres"));
    }

    @AfterClass
    public static void stopPostgres() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    private TestFieldType fieldType() {
        return new TestFieldType(host.get(CustomFieldValuePersister.class), host.get(GenericConfigManager.class));
    }

    private Validator refusing() {
        return (transientVars, args, properties) -> {
            if (refuse) {
                InvalidInputException refusal = new InvalidInputException();
                refusal.addError(word.getId(), "The word is missing");
                refusal.addError("Not ready");
                throw refusal;
            }
        };
    }

    @Before
    public void addAFieldAndAValidatorToTheTransition() {
        jira = new TestJira(host);
        service = host.get(IssueService.class);
        word = host.get(FieldAdmin.class).create("Word", TestFieldType.KEY);
        jira.screen.getTab(0).addFieldScreenLayoutItem(word.getId());
        jira.transitionScreen.getTab(0).addFieldScreenLayoutItem(word.getId());
        addValidator();
    }

    @Test
    public void aRefusedTransitionTellsEveryErrorAndChangesNothing() {
        Issue issue = jira.create("Summary");
        IssueResult refused = finish(issue);
        assertThat(refused.getErrorCollection().getErrors()).containsEntry(word.getId(), "The word is missing");
        assertThat(refused.getErrorCollection().getErrorMessages()).containsExactly("Not ready");
        Issue after = service.getIssue(jira.dana, issue.getId()).getIssue();
        assertThat(after.getStatus()).isEqualTo(issue.getStatus());
        assertThat(word.getValue(after)).isNull();
        assertThat(host.get(CommentManager.class).getComments(after)).isEmpty();
        assertThat(host.get(ChangeHistoryManager.class).getChangeHistories(after))
                .isEmpty();
    }

    @Test
    public void anAcceptedTransitionStoresEverything() {
        refuse = false;
        Issue issue = jira.create("Summary");
        assertThat(finish(issue).isValid()).isTrue();
        Issue after = service.getIssue(jira.dana, issue.getId()).getIssue();
        assertThat(after.getStatus().getName()).isEqualTo("Done");
        assertThat(word.getValue(after)).isEqualTo("hello");
        assertThat(host.get(CommentManager.class).getComments(after)).hasSize(1);
        assertThat(host.get(ChangeHistoryManager.class).getChangeHistories(after))
                .hasSize(1);
    }

    @Test
    public void twoEditsOfDifferentFieldsBothLand() throws Exception {
        Issue issue = jira.create("Summary");
        UpdateValidationResult first = service.validateUpdate(
                jira.dana, issue.getId(), service.newIssueInputParameters().setSummary("By the first"));
        UpdateValidationResult second = service.validateUpdate(
                jira.dana,
                issue.getId(),
                service.newIssueInputParameters().addCustomFieldValue(word.getId(), "second"));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> one = threads.submit(() -> service.update(jira.dana, first));
            Future<?> other = threads.submit(() -> service.update(jira.dana, second));
            one.get();
            other.get();
        } finally {
            threads.shutdownNow();
        }
        Issue after = service.getIssue(jira.dana, issue.getId()).getIssue();
        assertThat(after.getSummary()).isEqualTo("By the first");
        assertThat(word.getValue(after)).isEqualTo("second");
    }

    @Test
    public void anIssueIsImportedIntoDoneArchivedAndFoundByNoSearch() throws SearchException {
        ImportReport report = host.get(IssueImporter.class)
                .run(new ImportRequest(
                        jira.project,
                        ImportRequest.Format.CSV,
                        "Issue Type,Summary,Status,Word\nEpic,Imported,Done,hello\n",
                        jira.dana,
                        false));
        assertThat(report.problems()).isEmpty();
        Issue issue = service.getIssue(jira.dana, "GROW-1").getIssue();
        assertThat(issue.getStatus()).isEqualTo(jira.done);
        host.get(PermissionAdmin.class)
                .grant(jira.permissions, IssueArchive.ARCHIVE_ISSUES, Holder.user(jira.dana.getKey()));
        SearchService search = host.get(SearchService.class);
        Query query = search.parseQuery(jira.dana, "project = GROW").getQuery();
        assertThat(search.searchCount(jira.dana, query)).isEqualTo(1);
        assertThat(host.get(IssueArchive.class)
                        .archive(jira.dana, issue.getId())
                        .hasAnyErrors())
                .isFalse();
        assertThat(search.searchCount(jira.dana, query)).isZero();
    }

    private IssueResult finish(Issue issue) {
        String resolution =
                host.get(ConstantsAdmin.class).createResolution("Done").getId();
        TransitionValidationResult validated = service.validateTransition(
                jira.dana,
                issue.getId(),
                TestJira.FINISH,
                service.newIssueInputParameters()
                        .setResolutionId(resolution)
                        .setComment("Delivered")
                        .addCustomFieldValue(word.getId(), "hello"));
        assertThat(validated.isValid()).as("%s", validated.getErrorCollection()).isTrue();
        return service.transition(jira.dana, validated);
    }

    @SuppressWarnings("unchecked") // OSWorkflow's maps and lists are raw
    private void addValidator() {
        WorkflowManager manager = host.get(WorkflowManager.class);
        String name = manager.getWorkflows().iterator().next().getName();
        var draft = manager.createDraftWorkflow(jira.dana, name);
        ActionDescriptor finish = draft.getDescriptor().getAction(TestJira.FINISH);
        ValidatorDescriptor validator = DescriptorFactory.getFactory().createValidatorDescriptor();
        validator.setType("class");
        validator.getArgs().put("class.name", "test.Refuse");
        finish.getValidators().add(validator);
        manager.updateWorkflow(jira.dana, draft);
        manager.overwriteActiveWorkflow(jira.dana, name);
    }
}
