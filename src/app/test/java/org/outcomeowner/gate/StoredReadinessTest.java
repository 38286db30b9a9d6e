package org.outcomeowner.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.outcomeowner.Epic;
import org.outcomeowner.Jira;
import org.outcomeowner.outcome.Measures;
import org.outcomeowner.policy.PolicyParts;
import org.outcomeowner.rules.Finding;
import org.outcomeowner.rules.Mode;
import org.outcomeowner.rules.ModePlan;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.Rule;

public class StoredReadinessTest {
    private static final int OPEN = 1;
    private static final int CLOSED = 2;
    private static final DescriptorFactory FACTORY = DescriptorFactory.getFactory();
    private static final Map<String, String> NO_EVIDENCE = Map.of("evidenceRequired", "false");

    private final Jira jira = new Jira();
    private final Epic epic = new Epic(jira);
    private final WorkflowDescriptor descriptor = FACTORY.createWorkflowDescriptor();
    private final JiraWorkflow workflow = mock(JiraWorkflow.class);
    private final List<ActionDescriptor> actions = new ArrayList<>();
    private final StoredReadiness stored = GateParts.storedReadiness(jira);

    @Before
    public void isInAWorkflowOfTwoSteps() {
        jira.mayBrowse(jira.olivia);
        epic.measures(Measures.measured(Measures.leads(), 530));
        step(OPEN, "indeterminate");
        step(CLOSED, "done");
        when(jira.workflows.getWorkflow(epic.issue)).thenReturn(workflow);
        when(workflow.getDescriptor()).thenReturn(descriptor);
        when(workflow.getAllActions()).thenReturn(actions);
        standsIn(OPEN);
    }

    @Test
    public void withoutAWorkflowThePolicyCounts() {
        when(jira.workflows.getWorkflow(epic.issue)).thenReturn(null);
        assertThat(refused()).containsExactly("measure.evidence-missing");
    }

    @Test
    public void aTransitionToDoneAsksWhatItsParametersSay() {
        ordinary(CLOSED, ResultRecordedValidator.class, NO_EVIDENCE);
        assertThat(refused()).isEmpty();
    }

    @Test
    public void aGlobalTransitionIsOneOfThem() {
        global(CLOSED, ResultRecordedValidator.class, NO_EVIDENCE);
        assertThat(refused()).isEmpty();
    }

    @Test
    public void aValidatorOnAResultCountsToo() {
        ActionDescriptor action = ordinary(CLOSED, Validator.class, Map.of());
        add(action.getUnconditionalResult().getValidators(), validator(ResultRecordedValidator.class, NO_EVIDENCE));
        assertThat(refused()).isEmpty();
    }

    @Test
    public void aTransitionThatClosesNothingDoesNotCount() {
        ordinary(OPEN, ResultRecordedValidator.class, NO_EVIDENCE);
        assertThat(refused()).containsExactly("measure.evidence-missing");
    }

    @Test
    public void transitionsThatDifferAreAllAskedAndTheReaderIsTold() {
        ordinary(CLOSED, ResultRecordedValidator.class, NO_EVIDENCE);
        global(CLOSED, ResultRecordedValidator.class, Map.of());
        assertThat(refused()).containsExactly("measure.evidence-missing");
        assertThat(stored.forClose(epic.issue).findings())
                .extracting(Finding::rule)
                .contains(Rule.GATE_DIFFERS);
    }

    @Test
    public void aClosedEpicCameByTheMildestOfThem() {
        ordinary(CLOSED, ResultRecordedValidator.class, NO_EVIDENCE);
        global(CLOSED, ResultRecordedValidator.class, Map.of());
        standsIn(CLOSED);
        assertThat(refused()).isEmpty();
    }

    @Test
    public void theStartAsksWhatItsTransitionSays() {
        epic.authority(null);
        ordinary(OPEN, ReadyToStartValidator.class, Map.of("authorityRequired", "false"));
        assertThat(stored.forStart(epic.issue).isReady()).isTrue();
    }

    @Test
    public void theModeIsThatOfToday() {
        PolicyParts.save(jira.policies(), Policy.defaults().with(ModePlan.always(Mode.WARN)));
        assertThat(stored.mode(epic.issue)).isEqualTo(Mode.WARN);
        assertThat(stored.counts(epic.issue)).isTrue();
    }

    @Test
    public void anEpicIsDeliveredSinceItsLastChangeOfStatus() {
        epic.measures(Measures.leads());
        Timestamp early = Timestamp.from(Jira.NOW.minus(Duration.ofDays(90)));
        Timestamp late = Timestamp.from(Jira.NOW.minus(Duration.ofDays(3)));
        when(jira.history.getChangeItemsForField(epic.issue, "status"))
                .thenReturn(List.of(change(early), change(late)));
        assertThat(stored.facts(epic.issue).delivered()).contains(LocalDate.of(2026, 11, 15));
    }

    @Test
    public void anEpicThatIsNotDeliveredHasNoSuchDay() {
        Status started = mock(Status.class);
        when(started.getName()).thenReturn("In Progress");
        when(epic.issue.getStatus()).thenReturn(started);
        assertThat(stored.facts(epic.issue).delivered()).isEmpty();
    }

    private List<String> refused() {
        return stored.forClose(epic.issue).refusedRules();
    }

    private void standsIn(int stepId) {
        StepDescriptor step = descriptor.getStep(stepId);
        Status status = workflow.getLinkedStatus(step);
        when(epic.issue.getStatus()).thenReturn(status);
        when(workflow.getLinkedStep(status)).thenReturn(step);
    }

    private void step(int id, String category) {
        StepDescriptor step = FACTORY.createStepDescriptor();
        step.setId(id);
        descriptor.addStep(step);
        Status status = mock(Status.class);
        StatusCategory kind = mock(StatusCategory.class);
        when(kind.getKey()).thenReturn(category);
        when(status.getStatusCategory()).thenReturn(kind);
        when(status.getName()).thenReturn(id == OPEN ? "Measuring" : "Done");
        when(workflow.getLinkedStatus(step)).thenReturn(status);
    }

    private ActionDescriptor ordinary(int target, Class<?> validator, Map<String, String> args) {
        ActionDescriptor action = action(target, validator, args);
        add(descriptor.getStep(OPEN).getActions(), action);
        return action;
    }

    private void global(int target, Class<?> validator, Map<String, String> args) {
        descriptor.addGlobalAction(action(target, validator, args));
    }

    private ActionDescriptor action(int target, Class<?> validator, Map<String, String> args) {
        ActionDescriptor action = FACTORY.createActionDescriptor();
        action.setId(10 + actions.size());
        ResultDescriptor result = FACTORY.createResultDescriptor();
        result.setStep(target);
        action.setUnconditionalResult(result);
        add(action.getValidators(), validator(validator, args));
        actions.add(action);
        return action;
    }

    private static ValidatorDescriptor validator(Class<?> type, Map<String, String> args) {
        ValidatorDescriptor validator = FACTORY.createValidatorDescriptor();
        put(validator.getArgs(), "class.name", type.getName());
        args.forEach((name, value) -> put(validator.getArgs(), name, value));
        return validator;
    }

    @SuppressWarnings("unchecked") // the engine's maps are raw
    private static void put(Map<?, ?> raw, String name, String value) {
        ((Map<String, String>) raw).put(name, value);
    }

    @SuppressWarnings("unchecked") // the engine's lists are raw
    private static void add(List<?> raw, Object element) {
        ((List<Object>) raw).add(element);
    }

    private static ChangeItemBean change(Timestamp made) {
        return new ChangeItemBean(ChangeItemBean.STATIC_FIELD, "status", "1", "Open", "2", "Measuring", made);
    }
}
