package org.outcomeowner.sandbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.StepDescriptor;
import org.junit.Before;
import org.junit.Test;

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

    private static void rename(JiraWorkflow workflow) {
        workflow.getDescriptor().getAction(11).setName("Begin");
    }

    private static String nameOfStart(JiraWorkflow workflow) {
        return workflow.getDescriptor().getAction(11).getName();
    }
}
