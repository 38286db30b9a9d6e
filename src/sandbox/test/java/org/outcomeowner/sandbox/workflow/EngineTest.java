package org.outcomeowner.sandbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidActionException;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

public class EngineTest {
    private final WorkflowDescriptor descriptor = TestWorkflows.epic();
    private final Map<String, Object> classes = new HashMap<>();
    private final List<String> log = new ArrayList<>();
    private final EngineContext context = new EngineContext("olivia");
    private final JdbcWorkflowStore store = new JdbcWorkflowStore(TestDatabase.fresh());
    private Engine engine;
    private long entry;

    @Before
    public void createAnEntry() throws WorkflowException {
        classes.put("test.Allowed", (Condition) (vars, args, properties) -> true);
        classes.put("test.First", (Validator) (vars, args, properties) -> log.add("first"));
        classes.put("test.Second", (Validator) (vars, args, properties) -> log.add("second"));
        classes.put("test.Recorder", (FunctionProvider) (vars, args, properties) -> log.add((String) args.get("text")));
        engine =
                new Engine(new EngineConfiguration(name -> Optional.of(descriptor), store), context, this::instantiate);
        entry = engine.initialize("epic", 1, Map.of());
    }

    @Test
    public void startsInTheStepOfTheInitialAction() {
        assertThat(currentStep()).isEqualTo(1);
        assertThat(log).containsExactly("created");
    }

    @Test
    public void offersTheActionsOfTheStepAndThoseFromEverywhere() {
        assertThat(engine.getAvailableActions(entry, Map.of())).containsExactlyInAnyOrder(11, 31, 41);
    }

    @Test
    public void hidesAnActionWhoseConditionFails() {
        classes.put("test.Allowed", (Condition) (vars, args, properties) -> false);

        assertThat(engine.getAvailableActions(entry, Map.of())).containsExactlyInAnyOrder(31, 41);
        assertThatThrownBy(() -> engine.doAction(entry, 11, Map.of())).isInstanceOf(InvalidActionException.class);
    }

    @Test
    public void asksValidatorsInOrderBeforeAnyFunctionRuns() throws WorkflowException {
        engine.doAction(entry, 11, Map.of());

        assertThat(log).containsExactly("created", "first", "second", "started");
        assertThat(currentStep()).isEqualTo(2);
    }

    @Test
    public void stopsAtTheFirstRefusalAndStaysWhereItIs() {
        classes.put("test.First", (Validator) (vars, args, properties) -> {
            InvalidInputException refusal = new InvalidInputException("No owner");
            refusal.addError("customfield_10000", "Name one person");
            throw refusal;
        });

        InvalidInputException refusal =
                catchThrowableOfType(InvalidInputException.class, () -> engine.doAction(entry, 11, Map.of()));

        assertThat(refusal.getGenericErrors()).isEqualTo(List.of("No owner"));
        assertThat(refusal.getErrors()).isEqualTo(Map.of("customfield_10000", "Name one person"));
        assertThat(log).containsExactly("created");
        assertThat(currentStep()).isEqualTo(1);
    }

    @Test
    public void givesValidatorsAReadOnlyMap() {
        classes.put("test.First", (Validator)
                (vars, args, properties) -> EngineTest.<Object>typed(vars).put("x", "y"));

        assertThatThrownBy(() -> engine.doAction(entry, 11, Map.of()))
                .isInstanceOf(WorkflowException.class)
                .hasMessageContaining("test.First");
    }

    @Test
    public void turnsAnyOtherExceptionIntoARollback() {
        classes.put("test.Second", (Validator) (vars, args, properties) -> {
            throw new IllegalStateException("boom");
        });

        assertThatThrownBy(() -> engine.doAction(entry, 11, Map.of()))
                .isInstanceOf(WorkflowException.class)
                .isNotInstanceOf(InvalidInputException.class)
                .hasMessageContaining("test.Second");
        assertThat(context.isRollbackOnly()).isTrue();
    }

    @Test
    public void refusesWhenAValidatorClassIsGoneAndNamesIt() {
        classes.remove("test.Second");

        assertThatThrownBy(() -> engine.doAction(entry, 11, Map.of()))
                .isInstanceOf(WorkflowException.class)
                .hasMessageContaining("test.Second");
        assertThat(currentStep()).isEqualTo(1);
    }

    @Test
    public void tellsValidatorsWhoCallsAndWhichActionRuns() throws WorkflowException {
        Map<String, Object> seen = new HashMap<>();
        classes.put("test.First", (Validator) (vars, args, properties) -> seen.putAll(typed(vars)));

        engine.doAction(entry, 11, Map.of("comment", "Let us go"));

        assertThat(seen).containsEntry("actionId", 11).containsEntry("comment", "Let us go");
        assertThat(((EngineContext) seen.get("context")).getCaller()).isEqualTo("olivia");
        assertThat(seen).containsKeys("descriptor", "entry", "store", "currentSteps");
    }

    @Test
    public void staysInTheStepThatATargetOfMinusOneStartedFrom() throws WorkflowException {
        engine.doAction(entry, 11, Map.of());

        engine.doAction(entry, 51, Map.of());

        assertThat(currentStep()).isEqualTo(2);
    }

    @Test
    public void leavesAStepWithoutTransitionsByAGlobalOne() throws WorkflowException {
        engine.doAction(entry, 31, Map.of());
        assertThat(currentStep()).isEqualTo(3);

        assertThat(engine.getAvailableActions(entry, Map.of())).containsExactly(31);
        engine.doAction(entry, 31, Map.of());

        assertThat(currentStep()).isEqualTo(3);
    }

    @Test
    public void remembersTheStepsItWentThrough() throws WorkflowException {
        engine.doAction(entry, 11, Map.of());
        engine.doAction(entry, 21, Map.of());

        List<Step> history = store.findHistorySteps(entry);

        assertThat(history).extracting(Step::getStepId).containsExactly(2, 1);
        assertThat(history).extracting(Step::getActionId).containsExactly(21, 11);
        assertThat(history).extracting(Step::getCaller).containsOnly("olivia");
        assertThat(store.findCurrentSteps(entry).get(0).getPreviousStepIds())
                .containsExactly(history.get(0).getId());
    }

    private int currentStep() {
        return store.findCurrentSteps(entry).get(0).getStepId();
    }

    private Object instantiate(String className) throws ClassNotFoundException {
        return Optional.ofNullable(classes.get(className)).orElseThrow(() -> new ClassNotFoundException(className));
    }

    @SuppressWarnings("unchecked") // OSWorkflow's maps are raw
    private static <V> Map<String, V> typed(Map<?, ?> map) {
        return (Map<String, V>) map;
    }
}
