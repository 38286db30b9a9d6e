package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Roles and who has them.
 *
 * <p>Source: use in github.com/mailru/jira-plugins-mrimsender and github.com/atlascommunity/jira-plugins-groovy.
 */
public interface ProjectRoleManager {
    /** Every role. */
    Collection<ProjectRole> getProjectRoles();

    /** The user's roles in the project. */
    Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project);

    /** The role with this id, or {@code null}. */
    ProjectRole getProjectRole(Long id);

    /** The role with this name, or {@code null}. */
    ProjectRole getProjectRole(String name);

    /** Whether the user has the role in the project. */
    boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project);

    /** Who has the role in the project. */
    ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project);
}
