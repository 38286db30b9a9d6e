package org.outcomeowner.sandbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.atlassian.jira.event.WorkflowUpdatedEvent;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentCaptor;

public class WorkflowManagerTest {
    private final Workflows workflows = new Workflows();
    private final WorkflowManager manager = workflows.manager;

    @Before
    public void createAWorkflow() {
        workflows.createEpicWorkflow();
    }

    @Test
    public void knowsItsWorkflowsByName() {
        assertThat(manager.getWorkflows()).extracting(JiraWorkflow::getName).containsExactly(Workflows.NAME);
        assertThat(manager.getWorkflow("Unknown")).isNull();
        assertThatThrownBy(workflows::createEpicWorkflow)
                .isInstanceOf(WorkflowException.class)
                .hasMessageContaining("already");
    }

    @Test
    public void linksStepsWithStatuses() {
        JiraWorkflow workflow = manager.getWorkflow(Workflows.NAME);
        StepDescriptor second = workflow.getDescriptor().getStep(2);

        assertThat(workflow.getLinkedStatus(second).getId()).isEqualTo("2");
        assertThat(workflow.getLinkedStep(workflow.getLinkedStatus(second))).isSameAs(second);
    }

    @Test
    public void isActiveOnceAProjectUsesIt() {
        assertThat(manager.getWorkflow(Workflows.NAME).isActive()).isFalse();

        workflows.activate(Workflows.NAME);

        assertThat(manager.getWorkflow(Workflows.NAME).isActive()).isTrue();
    }

    @Test
    public void changesAnInactiveWorkflowInPlace() {
        JiraWorkflow clone = manager.getWorkflowClone(Workflows.NAME);
        rename(clone);

        assertThat(nameOfStart(manager.getWorkflow(Workflows.NAME))).isEqualTo("Start");
        manager.updateWorkflow(workflows.olivia, clone);

        assertThat(nameOfStart(manager.getWorkflow(Workflows.NAME))).isEqualTo("Begin");
    }

    @Test
    public void refusesADraftOfAnInactiveWorkflow() {
        assertThatThrownBy(() -> manager.createDraftWorkflow(workflows.olivia, Workflows.NAME))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> manager.createDraftWorkflow(workflows.olivia, "Unknown"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void changesAnActiveWorkflowOnlyByPublishingItsDraft() {
        workflows.activate(Workflows.NAME);
        JiraWorkflow live = manager.getWorkflowClone(Workflows.NAME);
        assertThatThrownBy(() -> manager.updateWorkflow(workflows.olivia, live))
                .isInstanceOf(WorkflowException.class)
                .hasMessageContaining("active");

        JiraWorkflow draft = manager.createDraftWorkflow(workflows.olivia, Workflows.NAME);
        rename(draft);
        manager.updateWorkflow(workflows.olivia, draft);
        assertThat(nameOfStart(manager.getWorkflow(Workflows.NAME))).isEqualTo("Start");
        assertThat(nameOfStart(manager.getDraftWorkflow(Workflows.NAME))).isEqualTo("Begin");

        manager.overwriteActiveWorkflow(workflows.olivia, Workflows.NAME);
        assertThat(nameOfStart(manager.getWorkflow(Workflows.NAME))).isEqualTo("Begin");
        assertThat(manager.getDraftWorkflow(Workflows.NAME)).isNull();
    }

    @Test
    public void hasOneDraftPerWorkflow() {
        workflows.activate(Workflows.NAME);
        manager.createDraftWorkflow(workflows.olivia, Workflows.NAME);

        assertThatThrownBy(() -> manager.createDraftWorkflow(workflows.olivia, Workflows.NAME))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    public void throwsADraftAway() {
        workflows.activate(Workflows.NAME);
        JiraWorkflow draft = manager.createDraftWorkflow(workflows.olivia, Workflows.NAME);

        assertThat(manager.deleteDraftWorkflow(Workflows.NAME)).isTrue();
        assertThat(manager.deleteDraftWorkflow(Workflows.NAME)).isFalse();
        assertThatThrownBy(() -> manager.updateWorkflow(workflows.olivia, draft))
                .isInstanceOf(WorkflowException.class);
        assertThatThrownBy(() -> manager.overwriteActiveWorkflow(workflows.olivia, Workflows.NAME))
                .isInstanceOf(WorkflowException.class);
    }

    @Test
    public void doesNotPublishADraftThatLacksAStepIssuesAreIn() throws Exception {
        workflows.activate(Workflows.NAME);
        MutableIssue issue = workflows.issue();
        workflows.engine.start(issue, workflows.olivia);
        JiraWorkflow draft = manager.createDraftWorkflow(workflows.olivia, Workflows.NAME);
        draft.getDescriptor().getStep(1).setId(9);
        draft.getDescriptor().getInitialAction(1).getUnconditionalResult().setStep(9);
        manager.updateWorkflow(workflows.olivia, draft);

        assertThatThrownBy(() -> manager.overwriteActiveWorkflow(workflows.olivia, Workflows.NAME))
                .isInstanceOf(WorkflowException.class)
                .hasMessageContaining("step 1");
    }

    @Test
    public void tellsTheWorkflowOfAnIssueNotYetCreated() {
        assertThatThrownBy(() -> manager.getWorkflow(workflows.issue()))
                .isInstanceOf(WorkflowException.class)
                .hasMessageContaining("no workflow scheme");

        workflows.activate(Workflows.NAME);

        assertThat(manager.getWorkflow(workflows.issue()).getName()).isEqualTo(Workflows.NAME);
    }

    @Test
    public void handsOutLiveDescriptorsThatCannotBeChanged() {
        JiraWorkflow live = manager.getWorkflow(Workflows.NAME);
        ActionDescriptor finish = live.getDescriptor().getAction(21);

        assertThatThrownBy(() -> live.getDescriptor().addGlobalAction(finish))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("draft");
        assertThatThrownBy(() -> live.getDescriptor().getSteps().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        rename(live);
        assertThat(nameOfStart(manager.getWorkflow(Workflows.NAME))).isEqualTo("Start");
    }

    @Test
    public void tellsWhatKindOfTransitionsThereAreAndWhereTheyLeadFrom() {
        workflows.create("Shapes", TestWorkflows.epic());
        JiraWorkflow shapes = manager.getWorkflow("Shapes");

        assertThat(shapes.getAllActions())
                .extracting(shapes::getActionType)
                .containsExactly("initial", "global", "common", "ordinary", "ordinary", "ordinary");
        assertThat(origins(shapes, 1)).isEmpty();
        assertThat(origins(shapes, 31)).containsExactly(1, 2, 3);
        assertThat(origins(shapes, 41)).containsExactly(1, 2);
        assertThat(origins(shapes, 21)).containsExactly(2);
        assertThat(shapes.getLinkedStatusIds()).containsExactly("10000", "10001", "10002");
        assertThat(shapes.getNextActionId()).isEqualTo(61);
    }

    private static List<Integer> origins(JiraWorkflow workflow, int action) {
        ActionDescriptor descriptor = workflow.getAllActions().stream()
                .filter(each -> each.getId() == action)
                .findFirst()
                .orElseThrow();
        return workflow.getStepsForTransition(descriptor).stream()
                .map(StepDescriptor::getId)
                .toList();
    }

    @Test
    public void remembersWhoChangedADraftLast() {
        workflows.activate(Workflows.NAME);

        JiraWorkflow draft = manager.createDraftWorkflow(workflows.olivia, Workflows.NAME);

        assertThat(draft.getUpdateAuthor()).isSameAs(workflows.olivia);
        assertThat(draft.getUpdatedDate()).isNotNull();
        assertThat(manager.getWorkflow(Workflows.NAME).hasDraftWorkflow()).isTrue();
        assertThat(manager.getWorkflowsIncludingDrafts())
                .extracting(JiraWorkflow::getMode)
                .containsExactly(JiraWorkflow.LIVE, JiraWorkflow.DRAFT);
    }

    @Test
    public void leavesTheBuiltInWorkflowAloneButLetsItBeCopied() {
        workflows.bringBuiltIn();
        JiraWorkflow builtIn = manager.getDefaultWorkflow();
        assertThat(builtIn.isSystemWorkflow()).isTrue();
        // The project has no scheme.
        assertThat(builtIn.isActive()).isTrue();

        assertThatThrownBy(() -> manager.createDraftWorkflow(workflows.olivia, "jira"))
                .isInstanceOf(IllegalStateException.class);
        JiraWorkflow clone = manager.getWorkflowClone("jira");
        assertThatThrownBy(() -> manager.updateWorkflow(workflows.olivia, clone))
                .isInstanceOf(WorkflowException.class);
        assertThatThrownBy(() -> manager.deleteWorkflow(builtIn)).isInstanceOf(WorkflowException.class);
        JiraWorkflow copy = manager.copyWorkflow(workflows.olivia, "Ours", "", builtIn);
        assertThat(copy.isSystemWorkflow()).isFalse();
        assertThat(copy.getLinkedStatusIds()).isEqualTo(builtIn.getLinkedStatusIds());
    }

    @Test
    public void renamesAWorkflowWithTheIssuesInIt() throws Exception {
        workflows.activate(Workflows.NAME);
        MutableIssue issue = workflows.issue();
        workflows.engine.start(issue, workflows.olivia);

        manager.updateWorkflowNameAndDescription(
                workflows.olivia, manager.getWorkflow(Workflows.NAME), "Outcomes", "For epics");

        assertThat(manager.getWorkflow(Workflows.NAME)).isNull();
        assertThat(manager.getWorkflow(issue).getName()).isEqualTo("Outcomes");
        assertThat(manager.getWorkflow("Outcomes").isActive()).isTrue();
    }

    @Test
    public void deletesOnlyWhatNoSchemeNames() {
        workflows.create("Idle", workflows.epic());
        workflows.activate(Workflows.NAME);

        assertThatThrownBy(() -> manager.deleteWorkflow(manager.getWorkflow(Workflows.NAME)))
                .isInstanceOf(WorkflowException.class)
                .hasMessageContaining("scheme");
        manager.deleteWorkflow(manager.getWorkflow("Idle"));
        assertThat(manager.workflowExists("Idle")).isFalse();
    }

    @Test
    public void tellsListenersWhatWasDoneOnceItIsStored() {
        workflows.activate(Workflows.NAME);
        clearInvocations(workflows.publisher);

        JiraWorkflow draft = manager.createDraftWorkflow(workflows.olivia, Workflows.NAME);
        rename(draft);
        manager.updateWorkflow(workflows.olivia, draft);
        manager.overwriteActiveWorkflow(workflows.olivia, Workflows.NAME);
        manager.createDraftWorkflow(workflows.olivia, Workflows.NAME);
        manager.deleteDraftWorkflow(Workflows.NAME);
        workflows.library().importXml(workflows.olivia, "Imported", "", TestWorkflows.text("epic-workflow.xml"));

        ArgumentCaptor<Object> events = ArgumentCaptor.forClass(Object.class);
        verify(workflows.publisher, atLeastOnce()).publish(events.capture());
        assertThat(events.getAllValues())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly(
                        "DraftWorkflowCreatedEvent",
                        "WorkflowUpdatedEvent",
                        "DraftWorkflowPublishedEvent",
                        "DraftWorkflowCreatedEvent",
                        "DraftWorkflowDeletedEvent",
                        "WorkflowCreatedEvent",
                        "WorkflowImportedFromXmlEvent");
        WorkflowUpdatedEvent updated =
                (WorkflowUpdatedEvent) events.getAllValues().get(1);
        assertThat(nameOfStart(updated.getOriginalWorkflow())).isEqualTo("Start");
        assertThat(nameOfStart(updated.getWorkflow())).isEqualTo("Begin");
    }

    @Test
    public void tellsNobodyOfWhatIsRolledBack() {
        workflows.activate(Workflows.NAME);
        clearInvocations(workflows.publisher);

        assertThatThrownBy(() -> workflows.tx.run(() -> {
                    manager.createDraftWorkflow(workflows.olivia, Workflows.NAME);
                    throw new IllegalStateException("The rest failed");
                }))
                .hasMessage("The rest failed");

        verifyNoInteractions(workflows.publisher);
        assertThat(manager.getDraftWorkflow(Workflows.NAME)).isNull();
    }

    @Test
    public void takesAWorkflowAsXmlIntoItsDraft() {
        workflows.activate(Workflows.NAME);
        WorkflowLibrary library = workflows.library();
        String xml = library.xml(Workflows.NAME).replace("name=\"Start\"", "name=\"Begin\"");

        library.replace(workflows.olivia, Workflows.NAME, xml);

        assertThat(nameOfStart(manager.getWorkflow(Workflows.NAME))).isEqualTo("Start");
        assertThat(nameOfStart(manager.getDraftWorkflow(Workflows.NAME))).isEqualTo("Begin");
        assertThatThrownBy(() -> library.replace(workflows.olivia, Workflows.NAME, "<workflow/>"))
                .isInstanceOf(InvalidWorkflowException.class);
    }

    private static void rename(JiraWorkflow workflow) {
        workflow.getDescriptor().getAction(11).setName("Begin");
    }

    private static String nameOfStart(JiraWorkflow workflow) {
        return workflow.getDescriptor().getAction(11).getName();
    }
}
