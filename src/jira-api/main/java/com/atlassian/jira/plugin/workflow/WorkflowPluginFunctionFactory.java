package com.atlassian.jira.plugin.workflow;

/**
 * The factory of a workflow function.
 *
 * <p>Source: developer.atlassian.com/server/jira/platform/workflow-modules; docs.atlassian.com/jira/4.0, same class;
 * compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface WorkflowPluginFunctionFactory extends WorkflowPluginFactory {}
