package com.atlassian.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Who may do what in the whole instance.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface GlobalPermissionManager {
    /** Whether the user has the permission; {@code null} stands for somebody who is not logged in. */
    boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user);
}
