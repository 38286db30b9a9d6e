package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * Who has a role in a project.
 *
 * <p>Source: docs.atlassian.com/jira/server, class com.atlassian.jira.security.roles.ProjectRoleActors.
 */
public interface ProjectRoleActors {
    /** The users who have it, through groups too. */
    Set<ApplicationUser> getApplicationUsers();
}
