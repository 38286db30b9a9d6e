package org.outcomeowner.sandbox.rest;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.outcomeowner.sandbox.security.AccessLevel;

/** Lets in whom the resource's annotations let in: 401 for strangers, 403 for users without the right. */
@Priority(Priorities.AUTHORIZATION)
final class AccessFilter implements ContainerRequestFilter {
    private final JiraAuthenticationContext authentication;
    private final GlobalPermissionManager permissions;

    @Context
    private ResourceInfo resource;

    AccessFilter(JiraAuthenticationContext authentication, GlobalPermissionManager permissions) {
        this.authentication = authentication;
        this.permissions = permissions;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        AccessLevel level = AccessLevel.of(resource.getResourceMethod(), resource.getResourceClass());
        ApplicationUser user = authentication.getLoggedInUser();
        if (level == AccessLevel.EVERYBODY) {
            return;
        }
        if (user == null) {
            request.abortWith(refusal(Response.Status.UNAUTHORIZED, "You have to log in to use this resource."));
        } else if (level == AccessLevel.ADMINISTRATORS
                && !permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)) {
            request.abortWith(refusal(Response.Status.FORBIDDEN, "Only administrators may use this resource."));
        }
    }

    private static Response refusal(Response.Status status, String message) {
        return JsonErrors.response(status.getStatusCode(), message);
    }
}
