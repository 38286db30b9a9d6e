package org.outcomeowner.sandbox.demo;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.security.PermissionAdmin;
import org.outcomeowner.sandbox.user.NewUser;
import org.outcomeowner.sandbox.user.UserAdmin;
import org.springframework.stereotype.Component;

/** Groups, users, roles and what they may do. */
@Component
final class PeopleSetup {
    private final UserManager users;
    private final UserAdmin userAdmin;
    private final PermissionAdmin permissions;
    private final ProjectRoleManager roles;
    private final HolderText holders;

    PeopleSetup(
            UserManager users,
            UserAdmin userAdmin,
            PermissionAdmin permissions,
            ProjectRoleManager roles,
            HolderText holders) {
        this.users = users;
        this.userAdmin = userAdmin;
        this.permissions = permissions;
        this.roles = roles;
        this.holders = holders;
    }

    void createPeople(DemoPlan plan) {
        plan.groups().forEach(userAdmin::createGroup);
        plan.people().forEach(this::create);
        plan.roles().stream().filter(role -> roles.getProjectRole(role) == null).forEach(permissions::createRole);
    }

    private void create(DemoPlan.Person person) {
        ApplicationUser user = users.getUserByName(person.name());
        if (user == null) {
            user = userAdmin.create(
                    new NewUser(person.name(), person.displayName(), person.name() + "@example.com", person.name()));
        }
        for (String group : person.groups()) {
            userAdmin.addToGroup(user, group);
        }
        if (person.inactive()) {
            userAdmin.setActive(user, false);
        }
    }

    /** Ids by name. */
    Map<String, Long> createPermissionSchemes(DemoPlan plan) {
        Map<String, Long> schemes = new HashMap<>();
        plan.permissionSchemes().forEach((name, grants) -> {
            long scheme = permissions.createPermissionScheme(name);
            schemes.put(name, scheme);
            grants.forEach((permission, holderTexts) -> grant(scheme, permission, holderTexts));
        });
        return schemes;
    }

    /** Grants the permission; a holder that was left out gets none. */
    void grant(long scheme, String permission, List<String> holderTexts) {
        for (String text : holderTexts) {
            holders.read(text)
                    .ifPresent(holder -> permissions.grant(scheme, new ProjectPermissionKey(permission), holder));
        }
    }

    /** The id of the one demo security scheme, its levels by the plan. */
    long createSecurityScheme(DemoPlan plan) {
        long scheme = permissions.createSecurityScheme("Demo security");
        for (DemoPlan.Level level : plan.securityLevels()) {
            long id = permissions.createSecurityLevel(scheme, level.name());
            level.holders().forEach(text -> holders.read(text)
                    .ifPresent(holder -> permissions.grantSecurityLevel(id, holder)));
        }
        return scheme;
    }
}
