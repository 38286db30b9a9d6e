package com.atlassian.jira.security.roles;

/**
 * A role that users have in a project.
 *
 * <p>Source: docs.atlassian.com/jira/server, same class.
 */
public interface ProjectRole {
    /** Id in the database. */
    Long getId();

    /** Name. */
    String getName();

    /** What it is for. */
    String getDescription();
}
