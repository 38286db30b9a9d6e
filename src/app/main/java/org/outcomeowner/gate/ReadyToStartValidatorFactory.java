package org.outcomeowner.gate;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.List;
import java.util.Map;

/** The form of the validator “Outcome ready to start”. Whether authority is asked for is left to the policy unless the form decides it. */
public final class ReadyToStartValidatorFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginValidatorFactory {
    private static final String VIEW = "outcome-owner.gate.start.view.";

    private final Texts texts;
    private final ParameterForm form;

    public ReadyToStartValidatorFactory(Texts texts) {
        this.texts = texts;
        this.form = new ParameterForm(texts);
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> velocityParams) {
        show(Map.of(), velocityParams);
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        show(args(descriptor), velocityParams);
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        Map<?, ?> args = args(descriptor);
        String measures = hasBaseline(args) ? "baseline" : "target";
        velocityParams.put(
                "lines",
                List.of(
                        texts.say(VIEW + "owner"),
                        texts.say(VIEW + "authority." + ParameterForm.chosen(args, StartArguments.AUTHORITY)),
                        texts.say(VIEW + measures)));
    }

    /** An unticked box is not sent at all. */
    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        return Map.of(
                StartArguments.AUTHORITY, ParameterForm.sentFlag(formParams, StartArguments.AUTHORITY),
                StartArguments.BASELINE, Boolean.toString(formParams.containsKey(StartArguments.BASELINE)));
    }

    private void show(Map<?, ?> args, Map<String, Object> velocityParams) {
        velocityParams.put(StartArguments.AUTHORITY, ParameterForm.chosen(args, StartArguments.AUTHORITY));
        velocityParams.put("yesNoOptions", form.yesNo());
        velocityParams.put(StartArguments.BASELINE, hasBaseline(args));
    }

    private static boolean hasBaseline(Map<?, ?> args) {
        return !ParameterForm.chosen(args, StartArguments.BASELINE).equals(Arguments.NO);
    }

    private static Map<?, ?> args(AbstractDescriptor descriptor) {
        return ((ValidatorDescriptor) descriptor).getArgs();
    }
}
