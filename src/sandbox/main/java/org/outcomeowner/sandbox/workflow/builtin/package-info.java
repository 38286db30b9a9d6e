/**
 * The conditions, validators and post functions that Jira brings itself, under Jira's class names, so that a workflow
 * exported from Jira runs. Others use {@link org.outcomeowner.sandbox.workflow.builtin.BuiltIns} and {@link
 * org.outcomeowner.sandbox.workflow.builtin.StandardFunctions}.
 */
package org.outcomeowner.sandbox.workflow.builtin;
