package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.HashMap;
import java.util.Map;

/**
 * Calls the method that fits the template. Reading a parameter that was not sent is an error, which callers have to
 * avoid or catch, as github.com/atlassian/jira-suite-utilities does.
 *
 * <p>Source: developer.atlassian.com/server/jira/platform/workflow-modules; docs.atlassian.com/jira/4.0, same class;
 * compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {

    @Override
    public Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
        Map<String, Object> velocityParams = new HashMap<>();
        switch (resourceName) {
            case JiraWorkflowPluginConstants.RESOURCE_NAME_INPUT_PARAMETERS ->
                getVelocityParamsForInput(velocityParams);
            case JiraWorkflowPluginConstants.RESOURCE_NAME_EDIT_PARAMETERS ->
                getVelocityParamsForEdit(velocityParams, descriptor);
            case JiraWorkflowPluginConstants.RESOURCE_NAME_VIEW -> getVelocityParamsForView(velocityParams, descriptor);
            default -> throw new IllegalArgumentException("Not a resource of a workflow module: " + resourceName);
        }
        return velocityParams;
    }

    /** Fills the form that adds the module to a transition. */
    protected abstract void getVelocityParamsForInput(Map<String, Object> velocityParams);

    /** Fills the form that edits what is in the workflow. */
    protected abstract void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor);

    /** Fills the line that says what is in the workflow. */
    protected abstract void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor);

    /**
     * The first value that was typed under this name; never null.
     *
     * @throws IllegalArgumentException if the form did not send it, as an unticked box is not sent: ask the map first
     */
    protected String extractSingleParam(Map<String, Object> formParams, String paramName) {
        if (formParams.get(paramName) instanceof String[] values && values.length > 0) {
            return values[0];
        }
        throw new IllegalArgumentException("The form sent no value for \"" + paramName + "\"");
    }
}
