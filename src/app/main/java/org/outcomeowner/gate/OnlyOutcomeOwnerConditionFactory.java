package org.outcomeowner.gate;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/** The line that says what the condition does; it has no parameters. */
public final class OnlyOutcomeOwnerConditionFactory implements WorkflowPluginConditionFactory {

    @Override
    public Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
        return Map.of();
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        return Map.of();
    }
}
