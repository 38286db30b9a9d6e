package org.outcomeowner.sandbox.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.outcomeowner.sandbox.TestApp;
import org.outcomeowner.sandbox.TestHost;
import org.outcomeowner.sandbox.TestJira;
import org.outcomeowner.sandbox.config.ConstantsAdmin;

/** Each way around a validator that refuses. */
public class ScriptTest {
    private final List<Object> events = new ArrayList<>();
    private final TestApp app = new TestApp().workflowClass("test.Refuse", ScriptTest::refusing);

    @Rule
    public TestHost host = TestHost.inMemory().withIssues(app, events).scanning("importer", "script");

    private TestJira jira;
    private Issue issue;

    private static Validator refusing() {
        return (transientVars, args, properties) -> {
            throw new InvalidInputException("Not ready");
        };
    }

    @Before
    public void createAnIssueThatNobodyCanFinish() {
        jira = new TestJira(host);
        refuseToFinish();
        issue = jira.create("Summary");
        host.get(ConstantsAdmin.class).createResolution("Fixed");
        host.get(JiraAuthenticationContext.class).setLoggedInUser(jira.guest);
        events.clear();
    }

    @Test
    public void aTransitionThatSkipsNothingIsRefused() {
        assertThat(refusal(() -> transition(false))).containsExactly("Not ready");
        assertThat(stored().getStatus()).isEqualTo(jira.toDo);
    }

    @Test
    public void aTransitionThatSkipsValidatorsPasses() {
        assertThat(transition(true).status()).isEqualTo("Done");
        assertThat(changes()).containsExactly("resolution", "status");
        assertThat(host.get(JiraAuthenticationContext.class).getLoggedInUser()).isEqualTo(jira.guest);
    }

    @Test
    public void theIssueManagerChangesWhatItIsToldWithoutAskingAndWithTheEventChosen() {
        IssueScript.Change change = new IssueScript.Change(Map.of("Resolution", "Fixed"), "Done", "updated", "guest");
        assertThat(host.get(IssueScript.class).update(issue.getKey(), change).status())
                .isEqualTo("Done");
        assertThat(stored().getResolution().getName()).isEqualTo("Fixed");
        assertThat(eventTypes()).containsExactly(EventType.ISSUE_UPDATED_ID);
        assertThat(changes()).contains("resolution", "status");
    }

    @Test
    public void theIssueManagerTellsNobodyIfNoEventIsChosen() {
        host.get(IssueScript.class)
                .update(issue.getKey(), new IssueScript.Change(Map.of("Resolution", "Fixed"), null, null, "dana"));
        assertThat(eventTypes()).isEmpty();
        assertThat(host.get(ChangeHistoryManager.class).getChangeHistories(stored()))
                .hasSize(1);
    }

    @Test
    public void theIssueServiceAsksForPermission() {
        IssueScript script = host.get(IssueScript.class);
        Map<String, Object> fields = Map.of("Resolution", "Fixed");
        assertThat(refusal(() ->
                        script.updateByService(issue.getKey(), new IssueScript.Change(fields, null, null, "guest"))))
                .containsExactly("Issue Does Not Exist");
        script.updateByService(issue.getKey(), new IssueScript.Change(fields, null, "updated", "dana"));
        assertThat(stored().getResolution().getName()).isEqualTo("Fixed");
        assertThat(stored().getResolutionDate()).isNotNull();
        assertThat(eventTypes()).containsExactly(EventType.ISSUE_UPDATED_ID);
    }

    @Test
    public void aStatusWrittenIntoTheDatabaseLeavesNoTrace() {
        IssueScript script = host.get(IssueScript.class);
        assertThat(script.setStatus(issue.getKey(), new IssueScript.RawStatus("Done", true))
                        .status())
                .isEqualTo("Done");
        assertThat(events).isEmpty();
        assertThat(host.get(ChangeHistoryManager.class).getChangeHistories(stored()))
                .isEmpty();
        assertThat(stored().isEditable()).isFalse();
    }

    @Test
    public void aStatusWrittenWithoutItsStepLeavesTheWorkflowBehind() {
        host.get(IssueScript.class).setStatus(issue.getKey(), new IssueScript.RawStatus("Done", false));
        assertThat(stored().getStatus()).isEqualTo(jira.done);
        assertThat(stored().isEditable()).isTrue();
    }

    @Test
    public void anIssueIsCreatedStraightInAStatus() {
        CreationScript script = host.get(CreationScript.class);
        ScriptedIssue created = script.create(
                new CreationScript.Creation("GROW", "Epic", "Done", Map.of("summary", "Born finished"), null, "dana"));
        assertThat(created.status()).isEqualTo("Done");
        assertThat(events).isEmpty();
        Map<String, Object> none = new HashMap<>();
        assertThat(refusal(
                        () -> script.create(new CreationScript.Creation("GROW", "Epic", "Done", none, null, "dana"))))
                .containsExactly("A summary is required.");
    }

    @Test
    public void namesWhatItDoesNotKnow() {
        IssueScript script = host.get(IssueScript.class);
        assertThat(refusal(() -> script.update("GROW-9", change("none", "dana"))))
                .containsExactly("There is no issue GROW-9.");
        assertThat(refusal(() -> script.update(issue.getKey(), change("none", "nobody"))))
                .containsExactly("There is no user “nobody”.");
        assertThat(refusal(() -> script.update(issue.getKey(), change("loud", "dana"))))
                .containsExactly("An event is “none”, “updated” or the id of an event type, was “loud”.");
        assertThat(refusal(() -> script.setStatus(issue.getKey(), new IssueScript.RawStatus("Nowhere", false))))
                .containsExactly("There is no status “Nowhere”.");
        assertThat(refusal(() -> script.update(issue.getKey(), null))).containsExactly("A JSON object is required.");
    }

    @Test
    public void everyScriptIsForSystemAdministratorsOnly() {
        assertThat(List.of(
                        CreationScript.class,
                        ImportScript.class,
                        IssueScript.class,
                        MoveScript.class,
                        TransitionScript.class))
                .allMatch(type -> type.isAnnotationPresent(SystemAdminOnly.class));
    }

    private static IssueScript.Change change(String event, String as) {
        return new IssueScript.Change(Map.of(), null, event, as);
    }

    private ScriptedIssue transition(boolean skipValidators) {
        return host.get(TransitionScript.class)
                .run(
                        issue.getKey(),
                        new TransitionScript.Body(
                                TestJira.FINISH,
                                "dana",
                                Map.of("resolution", "Fixed"),
                                null,
                                false,
                                skipValidators,
                                false,
                                false));
    }

    private static List<String> refusal(Runnable script) {
        List<String> messages = new ArrayList<>();
        assertThatExceptionOfType(ScriptProblem.class).isThrownBy(script::run).satisfies(problem -> {
            messages.addAll(problem.errors().getErrorMessages());
            messages.addAll(problem.errors().getErrors().values());
        });
        return messages;
    }

    private Issue stored() {
        return host.get(IssueManager.class).getIssueObject(issue.getId());
    }

    private List<Long> eventTypes() {
        return events.stream()
                .filter(IssueEvent.class::isInstance)
                .map(event -> ((IssueEvent) event).getEventTypeId())
                .toList();
    }

    private List<String> changes() {
        return events.stream()
                .filter(IssueChangedEvent.class::isInstance)
                .flatMap(event -> ((IssueChangedEvent) event).getChangeItems().stream())
                .map(item -> item.getField())
                .sorted()
                .toList();
    }

    @SuppressWarnings("unchecked") // OSWorkflow's maps and lists are raw
    private void refuseToFinish() {
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
