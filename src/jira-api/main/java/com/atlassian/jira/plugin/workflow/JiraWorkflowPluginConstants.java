package com.atlassian.jira.plugin.workflow;

/**
 * Names in the descriptors of workflow modules.
 *
 * <p>Source: docs.atlassian.com/jira/7.0.8, same class.
 */
public interface JiraWorkflowPluginConstants {
    String MODULE_NAME_WORKFLOW_CONDITION = "workflow-condition";
    String MODULE_NAME_WORKFLOW_FUNCTION = "workflow-function";
    String MODULE_NAME_WORKFLOW_VALIDATOR = "workflow-validator";
    String RESOURCE_NAME_VIEW = "view";
    String RESOURCE_NAME_INPUT_PARAMETERS = "input-parameters";
    String RESOURCE_NAME_EDIT_PARAMETERS = "edit-parameters";
    String RESOURCE_TYPE_VELOCITY = "velocity";
}
