package org.outcomeowner.sandbox.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import org.springframework.stereotype.Component;

/** What an administrator does to permissions, roles and issue security. */
@Component
public final class PermissionAdmin {
    private final Grants grants;
    private final GlobalGrants globalGrants;
    private final RoleActors roles;
    private final SecurityLevels levels;

    PermissionAdmin(Grants grants, GlobalGrants globalGrants, RoleActors roles, SecurityLevels levels) {
        this.grants = grants;
        this.globalGrants = globalGrants;
        this.roles = roles;
        this.levels = levels;
    }

    /** Creates a permission scheme that grants nothing, and returns its id. */
    public long createPermissionScheme(String name) {
        return grants.createPermissionScheme(name);
    }

    /** Adds a grant to the scheme. */
    public void grant(long schemeId, ProjectPermissionKey permission, Holder holder) {
        grants.grant(schemeId, permission.permissionKey(), holder);
    }

    /** Takes a grant out of the scheme; does nothing if it is not there. */
    public void revoke(long schemeId, ProjectPermissionKey permission, Holder holder) {
        grants.revoke(schemeId, permission.permissionKey(), holder);
    }

    /** Makes the scheme the project's. */
    public void setPermissionScheme(Project project, long schemeId) {
        grants.setPermissionScheme(project.getId(), schemeId);
    }

    /** Gives a global permission to a group. */
    public void grantGlobally(GlobalPermissionKey permission, String group) {
        globalGrants.grant(permission.getKey(), group);
    }

    /** Creates a project role without actors. */
    public ProjectRole createRole(String name) {
        return new StoredRole(roles.create(name), name, null);
    }

    /** Gives the user the role in the project. */
    public void addToRole(ProjectRole role, Project project, ApplicationUser user) {
        roles.addUser(role.getId(), project.getId(), user.getKey());
    }

    /** Gives the group's members the role in the project. */
    public void addGroupToRole(ProjectRole role, Project project, String group) {
        roles.addGroup(role.getId(), project.getId(), group);
    }

    /** Creates an issue security scheme without levels, and returns its id. */
    public long createSecurityScheme(String name) {
        return levels.createScheme(name);
    }

    /** Creates a level that nobody may see yet, and returns its id. */
    public long createSecurityLevel(long schemeId, String name) {
        return levels.createLevel(schemeId, name);
    }

    /** Lets the holder see issues of the level. */
    public void grantSecurityLevel(long levelId, Holder holder) {
        grants.grantLevel(levelId, holder);
    }

    /** New issues get this level unless another is chosen. */
    public void setDefaultSecurityLevel(long schemeId, long levelId) {
        levels.setDefault(schemeId, levelId);
    }

    /** Makes the issue security scheme the project's. */
    public void setSecurityScheme(Project project, long schemeId) {
        levels.setScheme(project.getId(), schemeId);
    }
}
