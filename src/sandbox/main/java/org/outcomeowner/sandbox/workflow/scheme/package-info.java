/**
 * Workflow schemes: which workflow serves which issue type of which project, and the migration of issues when that
 * changes. Pages use the public types here; apps use Jira's own types.
 */
package org.outcomeowner.sandbox.workflow.scheme;
