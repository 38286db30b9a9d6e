package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/**
 * Connects the form of a workflow module with the arguments in the workflow's descriptor.
 *
 * <p>Source: developer.atlassian.com/server/jira/platform/workflow-modules; docs.atlassian.com/jira/4.0, same class;
 * compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface WorkflowPluginFactory {
    /**
     * What the template of this resource shows.
     *
     * @param resourceName a resource name of {@link JiraWorkflowPluginConstants}
     * @param descriptor what is in the workflow; {@code null} for the form that adds it
     */
    Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor);

    /**
     * The arguments to store in the workflow, as strings.
     *
     * @param formParams what was typed; values are {@code String[]}
     */
    Map<String, ?> getDescriptorParams(Map<String, Object> formParams);
}
