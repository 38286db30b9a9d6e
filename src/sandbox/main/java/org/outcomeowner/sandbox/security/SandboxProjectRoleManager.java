package org.outcomeowner.sandbox.security;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Imitates {@link ProjectRoleManager}: roles filled per project with users and groups. */
@Component
final class SandboxProjectRoleManager implements ProjectRoleManager {
    private final RoleActors actors;

    SandboxProjectRoleManager(RoleActors actors) {
        this.actors = actors;
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return List.copyOf(actors.roles());
    }

    @Override
    public Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project) {
        return actors.roles().stream()
                .filter(role -> isUserInProjectRole(user, role, project))
                .map(ProjectRole.class::cast)
                .toList();
    }

    @Override
    public ProjectRole getProjectRole(Long id) {
        return find(role -> role.id().equals(id));
    }

    @Override
    public ProjectRole getProjectRole(String name) {
        return find(role -> role.name().equals(name));
    }

    @Override
    public boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project) {
        return user != null && actors.contains(role.getId(), project.getId(), user);
    }

    @Override
    public ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project) {
        Set<ApplicationUser> users = actors.users(role.getId(), project.getId());
        return () -> users;
    }

    private ProjectRole find(Predicate<StoredRole> wanted) {
        return actors.roles().stream().filter(wanted).findFirst().orElse(null);
    }
}
