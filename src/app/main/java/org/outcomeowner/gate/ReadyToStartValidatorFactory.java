package org.outcomeowner.gate;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;
import org.outcomeowner.policy.PolicyStore;
import org.outcomeowner.rules.StartRequirements;

/** The form of the validator “Outcome ready to start”. */
public final class ReadyToStartValidatorFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginValidatorFactory {
    private final PolicyStore policies;

    public ReadyToStartValidatorFactory(PolicyStore policies) {
        this.policies = policies;
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> velocityParams) {
        show(policies.global().policy().startRequirements(), velocityParams);
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        Map<?, ?> args = ((ValidatorDescriptor) descriptor).getArgs();
        show(StartArguments.read(args, policies.global().policy()), velocityParams);
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        getVelocityParamsForEdit(velocityParams, descriptor);
    }

    /** An unticked box is not sent at all. */
    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        return StartArguments.write(new StartRequirements(
                formParams.containsKey(StartArguments.AUTHORITY), formParams.containsKey(StartArguments.BASELINE)));
    }

    private static void show(StartRequirements requirements, Map<String, Object> velocityParams) {
        velocityParams.put(StartArguments.AUTHORITY, requirements.authority());
        velocityParams.put(StartArguments.BASELINE, requirements.baseline());
    }
}
