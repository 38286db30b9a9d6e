package com.atlassian.jira.plugin.workflow;

/**
 * Names in the descriptors of workflow modules.
 *
 * <p>Source: docs.atlassian.com/jira/7.0.8, same class.
 */
public interface JiraWorkflowPluginConstants {
    /** Element of a condition in an app's descriptor. */
    String MODULE_NAME_WORKFLOW_CONDITION = "workflow-condition";

    /** Element of a post function in an app's descriptor. */
    String MODULE_NAME_WORKFLOW_FUNCTION = "workflow-function";

    /** Element of a validator in an app's descriptor. */
    String MODULE_NAME_WORKFLOW_VALIDATOR = "workflow-validator";

    /** Name of the template that says what is in the workflow. */
    String RESOURCE_NAME_VIEW = "view";

    /** Name of the template of the form that adds it to a transition. */
    String RESOURCE_NAME_INPUT_PARAMETERS = "input-parameters";

    /** Name of the template of the form that edits it. */
    String RESOURCE_NAME_EDIT_PARAMETERS = "edit-parameters";

    /** Type of these templates. */
    String RESOURCE_TYPE_VELOCITY = "velocity";
}
