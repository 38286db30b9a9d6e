/**
 * Issues: loading, validating, creating, editing, transitioning, moving and deleting them, with comments and history.
 * Others use Jira's managers and services, {@link org.outcomeowner.sandbox.issue.IssueFactory} to load many issues at
 * once, {@link org.outcomeowner.sandbox.issue.IssueWriter} inside a workflow and {@link
 * org.outcomeowner.sandbox.issue.IssueMover} and its neighbours, {@link org.outcomeowner.sandbox.issue.WorkflowMigration}
 * after a change of workflows and {@link org.outcomeowner.sandbox.issue.IssueArchive}.
 */
package org.outcomeowner.sandbox.issue;
