package org.outcomeowner.sandbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Map;
import org.junit.Test;

public class WorkflowXmlTest {
    private static final String HOSTILE = "a < b && \"c\" > 'd' ]]> é";

    private final WorkflowDescriptor descriptor = TestWorkflows.epic();

    @Test
    public void keepsEveryArgumentAsItWasTyped() {
        ActionDescriptor start = descriptor.getAction(11);
        putHostileArgument(((ValidatorDescriptor) start.getValidators().get(0)).getArgs());
        putHostileArgument(firstCondition(start).getArgs());
        putHostileArgument(firstFunction(start).getArgs());

        ActionDescriptor copied = WorkflowXml.copy(descriptor).getAction(11);

        assertThat(((ValidatorDescriptor) copied.getValidators().get(0))
                        .getArgs()
                        .get("text"))
                .isEqualTo(HOSTILE);
        assertThat(firstCondition(copied).getArgs().get("text")).isEqualTo(HOSTILE);
        assertThat(firstFunction(copied).getArgs().get("text")).isEqualTo(HOSTILE);
    }

    @Test
    public void keepsCommonActionsSharedBetweenSteps() {
        WorkflowDescriptor copied = WorkflowXml.copy(descriptor);

        assertThat(copied.getStep(1).getAction(41)).isSameAs(copied.getStep(2).getAction(41));
    }

    @Test
    public void refusesWhatIsNoWorkflow() {
        assertThatThrownBy(() -> WorkflowXml.parse("<workflow/>"))
                .isInstanceOf(InvalidWorkflowException.class)
                .hasMessageContaining("not valid");
    }

    @SuppressWarnings("unchecked") // OSWorkflow's maps are raw
    private static void putHostileArgument(Map<?, ?> arguments) {
        ((Map<String, String>) arguments).put("text", HOSTILE);
    }

    private static ConditionDescriptor firstCondition(ActionDescriptor action) {
        ConditionsDescriptor conditions =
                (ConditionsDescriptor) action.getRestriction().getConditions().get(0);
        return (ConditionDescriptor) conditions.getConditions().get(0);
    }

    private static FunctionDescriptor firstFunction(ActionDescriptor action) {
        return (FunctionDescriptor)
                action.getUnconditionalResult().getPostFunctions().get(0);
    }
}
