package com.atlassian.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Who may do what in which project and with which issue. {@code null} for the user stands for somebody who is not
 * logged in.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server; getProjects:
 * docs.atlassian.com/jira/latest.
 */
public interface PermissionManager {
    /** Whether the user may do this in the project, whatever the issue. */
    boolean hasPermission(ProjectPermissionKey permissionKey, Project project, ApplicationUser user);

    /** Whether the user may do this with the issue; respects its security level. */
    boolean hasPermission(ProjectPermissionKey permissionKey, Issue issue, ApplicationUser user);

    /** The projects in which the user may do this. */
    Collection<Project> getProjects(ProjectPermissionKey permissionKey, ApplicationUser user);
}
