package org.outcomeowner.sandbox.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.ErrorCollection.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.outcomeowner.sandbox.TestApp;
import org.outcomeowner.sandbox.TestHost;
import org.outcomeowner.sandbox.TestJira;
import org.outcomeowner.sandbox.config.ConstantsAdmin;
import org.outcomeowner.sandbox.project.ProjectAdmin;
import org.outcomeowner.sandbox.security.PermissionAdmin;
import org.outcomeowner.sandbox.store.Tx;
import org.outcomeowner.sandbox.workflow.NewWorkflow;
import org.outcomeowner.sandbox.workflow.WorkflowAdmin;
import org.outcomeowner.sandbox.workflow.WorkflowSchemes;

public class IssueServiceTest {
    private final List<Object> events = new ArrayList<>();

    @Rule
    public TestHost host = TestHost.inMemory().withIssues(new TestApp(), events);

    private TestJira jira;
    private IssueService service;

    @Before
    public void setUp() {
        jira = new TestJira(host);
        service = host.get(IssueService.class);
    }

    @Test
    public void createsAnIssueInTheFirstStatusWithAKeyOfItsProject() {
        Issue first = jira.create("First");
        Issue second = jira.create("Second");
        assertThat(first.getKey()).isEqualTo("GROW-1");
        assertThat(second.getKey()).isEqualTo("GROW-2");
        assertThat(first.getStatus().getName()).isEqualTo("To Do");
        assertThat(first.getReporter()).isEqualTo(jira.dana);
        assertThat(first.getCreator()).isEqualTo(jira.dana);
        assertThat(first.getCreated().toInstant()).isEqualTo(TestHost.NOW);
        assertThat(eventTypes()).containsExactly(EventType.ISSUE_CREATED_ID, EventType.ISSUE_CREATED_ID);
    }

    @Test
    public void refusesToCreateWithoutASummary() {
        CreateValidationResult result = service.validateCreate(jira.dana, jira.input("  "));
        assertThat(result.getErrorCollection().getErrors()).containsEntry("summary", "Summary is required.");
    }

    @Test
    public void refusesToCreateInAProjectWithoutPermission() {
        assertThat(service.validateCreate(jira.guest, jira.input("x"))
                        .getErrorCollection()
                        .getErrors())
                .containsEntry("project", "valid project is required");
        assertThat(service.validateCreate(null, jira.input("x")).isValid()).isFalse();
    }

    @Test
    public void refusesAnIssueTypeThatTheProjectDoesNotHave() {
        String bug = host.get(ConstantsAdmin.class).createIssueType("Bug").getId();
        assertThat(service.validateCreate(jira.dana, jira.input("x").setIssueTypeId(bug))
                        .getErrorCollection()
                        .getErrors())
                .containsOnlyKeys("issuetype");
    }

    @Test
    public void updatesOnlyWhatWasProvidedAndRecordsIt() {
        Issue issue = jira.create("Before");
        update(issue, service.newIssueInputParameters().setSummary("After"));
        Issue after = reload(issue);
        assertThat(after.getSummary()).isEqualTo("After");
        assertThat(after.getReporter()).isEqualTo(jira.dana);
        assertThat(history(issue)).containsExactly("summary: Before -> After");
        assertThat(eventTypes()).containsExactly(EventType.ISSUE_CREATED_ID, EventType.ISSUE_UPDATED_ID);
    }

    @Test
    public void anEditThatChangesNothingLeavesNoHistory() {
        Issue issue = jira.create("Same");
        update(issue, service.newIssueInputParameters().setSummary("Same"));
        assertThat(history(issue)).isEmpty();
    }

    @Test
    public void aFormWithoutAFieldOfItsScreenEmptiesIt() {
        Issue issue = jira.create(jira.input("Summary").setDescription("Text"));
        IssueInputParameters form = service.newIssueInputParameters().setSummary("Summary");
        form.setRetainExistingValuesWhenParameterNotProvided(false);
        update(issue, form);
        assertThat(reload(issue).getDescription()).isNull();
    }

    @Test
    public void ignoresFieldsThatAreNotOnTheScreen() {
        Issue issue = jira.create("Summary");
        update(issue, service.newIssueInputParameters().setResolutionId("10000"));
        assertThat(reload(issue).getResolution()).isNull();
    }

    @Test
    public void assignsOnlyThoseWhoMayBeAssigned() {
        Issue issue = jira.create("Summary");
        assertThat(service.validateUpdate(
                                jira.dana,
                                issue.getId(),
                                service.newIssueInputParameters().setAssigneeId("guest"))
                        .getErrorCollection()
                        .getErrors())
                .containsEntry("assignee", "User 'guest' cannot be assigned issues.");
        update(issue, service.newIssueInputParameters().setAssigneeId("dana"));
        assertThat(reload(issue).getAssignee()).isEqualTo(jira.dana);
        assertThat(history(issue)).containsExactly("assignee: null -> Dana");
    }

    @Test
    public void hidesAnIssueFromThoseWhoMayNotBrowseLikeOneThatIsNotThere() {
        Issue issue = jira.create("Summary");
        IssueResult hidden = service.getIssue(jira.guest, issue.getKey());
        IssueResult missing = service.getIssue(jira.guest, "GROW-99");
        assertThat(hidden.getErrorCollection().getErrorMessages()).containsExactly("Issue Does Not Exist");
        assertThat(hidden.getErrorCollection()).isEqualTo(missing.getErrorCollection());
        assertThat(hidden.getErrorCollection().getReasons()).containsExactly(Reason.NOT_FOUND);
        assertThat(hidden.getIssue()).isNull();
    }

    @Test
    public void refusesToCarryOutWhatIsInvalid() {
        CreateValidationResult invalid = service.validateCreate(jira.guest, jira.input("x"));
        assertThatIllegalStateException().isThrownBy(() -> service.create(jira.guest, invalid));
    }

    @Test
    public void aTransitionStoresStatusScreenFieldsCommentAndHistoryTogether() {
        String resolution =
                host.get(ConstantsAdmin.class).createResolution("Done").getId();
        Issue issue = jira.create("Summary");
        IssueResult result = finish(
                issue,
                service.newIssueInputParameters().setResolutionId(resolution).setComment("Delivered"));
        assertThat(result.isValid()).isTrue();
        Issue after = reload(issue);
        assertThat(after.getStatus().getName()).isEqualTo("Done");
        assertThat(after.getResolution().getName()).isEqualTo("Done");
        assertThat(after.getResolutionDate().toInstant()).isEqualTo(TestHost.NOW);
        assertThat(history(issue)).containsExactlyInAnyOrder("status: To Do -> Done", "resolution: null -> Done");
        assertThat(host.get(CommentManager.class).getComments(after))
                .extracting(Comment::getBody)
                .containsExactly("Delivered");
        assertThat(eventTypes()).containsExactly(EventType.ISSUE_CREATED_ID, EventType.ISSUE_GENERICEVENT_ID);
    }

    @Test
    public void aTransitionThatIsNotAvailableIsRefusedWhenValidated() {
        Issue issue = jira.create("Summary");
        finish(issue, service.newIssueInputParameters());
        TransitionValidationResult again = service.validateTransition(
                jira.dana, issue.getId(), TestJira.FINISH, service.newIssueInputParameters());
        assertThat(again.getErrorCollection().getErrorMessages())
                .singleElement()
                .asString()
                .contains("not valid for the current state of this issue (GROW-1)");
    }

    @Test
    public void anIssueInAReadOnlyStepCannotBeEdited() {
        Issue issue = jira.create("Summary");
        finish(issue, service.newIssueInputParameters());
        UpdateValidationResult refused = service.validateUpdate(
                jira.dana, issue.getId(), service.newIssueInputParameters().setSummary("Changed"));
        assertThat(refused.getErrorCollection().getErrorMessages())
                .containsExactly("You can not edit issue GROW-1 due to workflow restrictions.");
        assertThat(service.isEditable(reload(issue), jira.dana)).isFalse();
    }

    @Test
    public void aNewIssueIsNotAnnouncedBeforeItIsCommitted() {
        host.get(Tx.class).run(() -> {
            jira.create("Summary");
            assertThat(eventTypes()).isEmpty();
        });
        assertThat(eventTypes()).containsExactly(EventType.ISSUE_CREATED_ID);
    }

    @Test
    public void aWorkflowThatBeginsInDoneCreatesIssuesThereWithoutATransition() {
        Project fast = host.get(ProjectAdmin.class).create("FAST", "Fast", jira.dana, List.of(jira.epic));
        host.get(PermissionAdmin.class).setPermissionScheme(fast, jira.permissions);
        host.get(WorkflowAdmin.class)
                .create(
                        jira.dana,
                        "Born done",
                        "",
                        new NewWorkflow().step(jira.done).step(jira.toDo));
        WorkflowSchemes schemes = host.get(WorkflowSchemes.class);
        schemes.assign(fast, schemes.create("Born done", "Born done", Map.of()));
        IssueInputParameters input = jira.input("Finished before it began").setProjectId(fast.getId());
        input.setSkipScreenCheck(true);
        Issue issue = jira.create(input);
        assertThat(issue.getStatus()).isEqualTo(jira.done);
        assertThat(history(issue)).isEmpty();
        assertThat(eventTypes()).containsExactly(EventType.ISSUE_CREATED_ID);
    }

    @Test
    public void theResolutionIsEditedWithoutATransitionWhereTheScreenHasIt() {
        String fixed = host.get(ConstantsAdmin.class).createResolution("Fixed").getId();
        jira.screen.getTab(0).addFieldScreenLayoutItem("resolution");
        Issue issue = jira.create("Summary");
        update(issue, service.newIssueInputParameters().setResolutionId(fixed));
        Issue after = reload(issue);
        assertThat(after.getResolution().getName()).isEqualTo("Fixed");
        assertThat(after.getResolutionDate()).isNotNull();
        assertThat(after.getStatus()).isEqualTo(jira.toDo);
        assertThat(history(issue)).containsExactly("resolution: null -> Fixed");
        update(issue, service.newIssueInputParameters().setResolutionId("-1"));
        assertThat(reload(issue).getResolution()).isNull();
        assertThat(reload(issue).getResolutionDate()).isNull();
    }

    private void update(Issue issue, IssueInputParameters input) {
        UpdateValidationResult validated = service.validateUpdate(jira.dana, issue.getId(), input);
        assertThat(validated.getErrorCollection().hasAnyErrors())
                .as("%s", validated.getErrorCollection())
                .isFalse();
        service.update(jira.dana, validated);
    }

    private IssueResult finish(Issue issue, IssueInputParameters input) {
        TransitionValidationResult validated =
                service.validateTransition(jira.dana, issue.getId(), TestJira.FINISH, input);
        assertThat(validated.isValid()).as("%s", validated.getErrorCollection()).isTrue();
        return service.transition(jira.dana, validated);
    }

    private Issue reload(Issue issue) {
        return service.getIssue(jira.dana, issue.getId()).getIssue();
    }

    private List<String> history(Issue issue) {
        return host.get(ChangeHistoryManager.class).getChangeHistories(issue).stream()
                .flatMap(group -> group.getChangeItemBeans().stream())
                .map(ChangeItemBean::toString)
                .toList();
    }

    private List<Long> eventTypes() {
        return events.stream()
                .filter(IssueEvent.class::isInstance)
                .map(event -> ((IssueEvent) event).getEventTypeId())
                .toList();
    }
}
