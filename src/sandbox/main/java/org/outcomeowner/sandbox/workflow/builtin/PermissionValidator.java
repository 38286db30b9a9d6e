package org.outcomeowner.sandbox.workflow.builtin;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;

/** Jira's "Permission Validator": refuses a caller without a certain permission. */
final class PermissionValidator implements Validator {
    private final PermissionManager permissions;
    private final UserManager users;

    PermissionValidator(PermissionManager permissions, UserManager users) {
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        ProjectPermissionKey permission = new ProjectPermissionKey((String) args.get(PermissionCondition.PERMISSION));
        ApplicationUser caller = Caller.of(transientVars, users);
        if (!permissions.hasPermission(permission, (Issue) transientVars.get("issue"), caller)) {
            throw new InvalidInputException("User '%s' doesn't have the '%s' permission"
                    .formatted(caller == null ? "anonymous" : caller.getUsername(), permission));
        }
    }
}
