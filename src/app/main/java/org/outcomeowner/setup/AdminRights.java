package org.outcomeowner.setup;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import org.springframework.stereotype.Component;

/** Whether the current user administers Jira. */
@Component
public final class AdminRights {
    private final GlobalPermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    public AdminRights(GlobalPermissionManager permissions, JiraAuthenticationContext authentication) {
        this.permissions = permissions;
        this.authentication = authentication;
    }

    boolean areHeld() {
        ApplicationUser user = authentication.getLoggedInUser();
        return user != null && permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }
}
