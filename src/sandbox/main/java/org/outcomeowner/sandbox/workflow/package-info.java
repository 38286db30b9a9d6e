/**
 * Workflows: OSWorkflow 2.7.0 run over the sandbox's database, with the workflows, drafts and schemes of Jira around
 * it. Others use {@link org.outcomeowner.sandbox.workflow.WorkflowEngine} to run transitions, {@link
 * org.outcomeowner.sandbox.workflow.WorkflowAdmin} to change workflows, and Jira's own {@code WorkflowManager} and
 * {@code WorkflowSchemeManager}.
 */
package org.outcomeowner.sandbox.workflow;
