package org.outcomeowner.sandbox.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import org.springframework.stereotype.Component;

/** Imitates {@link GlobalPermissionManager}: permissions of groups; a system administrator is an administrator too. */
@Component
final class SandboxGlobalPermissionManager implements GlobalPermissionManager {
    private final GlobalGrants grants;
    private final GroupManager groups;

    SandboxGlobalPermissionManager(GlobalGrants grants, GroupManager groups) {
        this.grants = grants;
        this.groups = groups;
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        return granted(permission, user)
                || permission.equals(GlobalPermissionKey.ADMINISTER) && granted(GlobalPermissionKey.SYSTEM_ADMIN, user);
    }

    private boolean granted(GlobalPermissionKey permission, ApplicationUser user) {
        return grants.groups(permission.getKey()).stream().anyMatch(group -> includes(group, user));
    }

    private boolean includes(String group, ApplicationUser user) {
        if (group == null) {
            return true;
        }
        return user != null && user.isActive() && groups.isUserInGroup(user, group);
    }
}
