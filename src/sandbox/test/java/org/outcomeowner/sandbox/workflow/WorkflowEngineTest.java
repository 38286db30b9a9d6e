package org.outcomeowner.sandbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

public class WorkflowEngineTest {
    private static final int START = 11;
    private static final int FINISH = 21;
    private static final int CANCEL = 31;

    private final Workflows workflows = new Workflows();
    private final WorkflowEngine engine = workflows.engine;
    private final MutableIssue issue = workflows.issue();

    @Before
    public void createAnIssueInAWorkflowWithAValidatorAndAFunction() throws WorkflowException {
        workflows.create(Workflows.NAME, guarded(workflows.epic()));
        workflows.activate(Workflows.NAME);
        workflows.appClasses.put("app.Ready", (Validator) (vars, args, properties) -> {});
        workflows.appClasses.put("app.Lapse", (FunctionProvider) (vars, args, properties) -> {});
        engine.start(issue, workflows.olivia);
    }

    @Test
    public void createsTheIssueInTheStatusOfTheFirstStep() {
        assertThat(issue.getStatusId()).isEqualTo("1");
        assertThat(issue.getWorkflowId()).isNotNull();
        verify(workflows.storage).create(issue);
    }

    @Test
    public void offersTheTransitionsOfTheStepBeforeThoseFromEverywhere() {
        assertThat(engine.availableActions(issue, workflows.olivia))
                .extracting(ActionDescriptor::getId)
                .containsExactly(START, CANCEL);
    }

    @Test
    public void offersNothingWithoutThePermissionToTransition() {
        forbidTransitions();

        assertThat(engine.availableActions(issue, workflows.olivia)).isEmpty();
        assertThatThrownBy(() -> transition(START))
                .isInstanceOf(WorkflowException.class)
                .hasMessageContaining("permission to transition GROW-1");
    }

    @Test
    public void setsTheStatusAndStoresWithCommentAndEvent() throws WorkflowException {
        transition(START, "Let us go", TransitionOptions.defaults());

        assertThat(issue.getStatusId()).isEqualTo("2");
        verify(workflows.storage)
                .update(eq(issue), eq(workflows.olivia), eq("Let us go"), argThat(option -> option.getEventTypeId()
                        .equals(13L)));
    }

    @Test
    public void letsAFunctionReplaceTheComment() throws WorkflowException {
        workflows.appClasses.put("app.Lapse", (FunctionProvider)
                (vars, args, properties) -> raw(vars).put("comment", "Replaced"));

        transition(START, "Typed", TransitionOptions.defaults());

        verify(workflows.storage).update(eq(issue), any(), eq("Replaced"), any());
    }

    @Test
    public void storesNothingAfterARefusal() {
        workflows.appClasses.put("app.Ready", (Validator) (vars, args, properties) -> {
            throw new InvalidInputException("customfield_10000", "Name one person");
        });

        assertThatThrownBy(() -> transition(START)).isInstanceOf(InvalidInputException.class);

        verify(workflows.storage, never()).update(any(), any(), any(), any());
        assertThat(engine.availableActions(issue, workflows.olivia))
                .extracting(ActionDescriptor::getId)
                .containsExactly(START, CANCEL);
    }

    @Test
    public void undoesEverythingWhenAFunctionFails() {
        workflows.appClasses.put("app.Lapse", (FunctionProvider) (vars, args, properties) -> {
            throw new IllegalStateException("boom");
        });

        assertThatThrownBy(() -> transition(START))
                .isInstanceOf(WorkflowException.class)
                .hasMessageContaining("boom");

        assertThat(engine.availableActions(issue, workflows.olivia))
                .extracting(ActionDescriptor::getId)
                .containsExactly(START, CANCEL);
    }

    @Test
    public void refusesATransitionOfAnotherStep() {
        assertThatThrownBy(() -> transition(FINISH))
                .isInstanceOf(WorkflowException.class)
                .hasMessageContaining("not valid for the current state of this issue (GROW-1)");
    }

    @Test
    public void refusesWhileAnAppWithAValidatorIsGone() {
        workflows.appClasses.clear();

        assertThatThrownBy(() -> transition(START))
                .isInstanceOf(WorkflowException.class)
                .hasMessageContaining("app.Ready");
    }

    @Test
    public void skipsValidatorsOnlyWhenTold() throws WorkflowException {
        workflows.appClasses.put("app.Ready", (Validator) (vars, args, properties) -> {
            throw new InvalidInputException("no");
        });

        transition(START, null, new TransitionOptions.Builder().skipValidators().build());

        assertThat(issue.getStatusId()).isEqualTo("2");
        verify(workflows.storage).update(eq(issue), any(), isNull(), any());
    }

    @Test
    public void skipsPermissionsOnlyWhenTold() throws WorkflowException {
        forbidTransitions();

        transition(
                START, null, new TransitionOptions.Builder().skipPermissions().build());

        assertThat(issue.getStatusId()).isEqualTo("2");
    }

    @Test
    public void makesAnIssueReadOnlyInAStepThatSaysSo() throws WorkflowException {
        assertThat(workflows.manager.isEditable(issue)).isTrue();

        transition(CANCEL);

        assertThat(workflows.manager.isEditable(issue)).isFalse();
    }

    @Test
    public void movesAnIssueIntoAnotherWorkflowWithItsStatus() {
        workflows.create("Other", workflows.epic());
        workflows.activate("Other");

        engine.moveToWorkflowOf(issue, "2");

        assertThat(workflows.manager.getWorkflow(issue).getName()).isEqualTo("Other");
        assertThat(issue.getStatusId()).isEqualTo("2");
        assertThat(engine.availableActions(issue, workflows.olivia))
                .extracting(ActionDescriptor::getId)
                .containsExactly(FINISH, CANCEL);
        assertThatThrownBy(() -> engine.moveToWorkflowOf(issue, "99")).hasMessageContaining("no status 99");
    }

    private void forbidTransitions() {
        when(workflows.permissions.hasPermission(
                        eq(ProjectPermissions.TRANSITION_ISSUES), any(Issue.class), eq(workflows.olivia)))
                .thenReturn(false);
    }

    private void transition(int action) throws WorkflowException {
        transition(action, null, TransitionOptions.defaults());
    }

    private void transition(int action, String comment, TransitionOptions options) throws WorkflowException {
        engine.doAction(issue, issue, action, workflows.olivia, comment, options);
    }

    private static WorkflowDescriptor guarded(WorkflowDescriptor workflow) {
        ValidatorDescriptor validator = DescriptorFactory.getFactory().createValidatorDescriptor();
        validator.setType("class");
        raw(validator.getArgs()).put("class.name", "app.Ready");
        FunctionDescriptor function = DescriptorFactory.getFactory().createFunctionDescriptor();
        function.setType("class");
        raw(function.getArgs()).put("class.name", "app.Lapse");
        ActionDescriptor start = workflow.getAction(START);
        raw(start.getValidators()).add(validator);
        raw(start.getUnconditionalResult().getPostFunctions()).add(0, function);
        return workflow;
    }

    @SuppressWarnings("unchecked") // OSWorkflow's collections are raw
    private static Map<String, Object> raw(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }

    @SuppressWarnings("unchecked") // OSWorkflow's collections are raw
    private static List<Object> raw(List<?> list) {
        return (List<Object>) list;
    }
}
