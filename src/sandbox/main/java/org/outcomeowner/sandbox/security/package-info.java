/**
 * Who may do what: permission schemes, project roles, global permissions and issue security levels. Others use Jira's
 * managers and, to set things up, {@link org.outcomeowner.sandbox.security.PermissionAdmin}; whatever is not granted
 * is denied.
 */
package org.outcomeowner.sandbox.security;
