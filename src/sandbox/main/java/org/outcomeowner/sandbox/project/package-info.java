/**
 * Projects with their issue types and counters of issues. Others use Jira's {@code ProjectManager} and, to set things
 * up, {@link org.outcomeowner.sandbox.project.ProjectAdmin}.
 */
package org.outcomeowner.sandbox.project;
