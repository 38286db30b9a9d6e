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

/** Jira's "User Permission Validator": the user named in a workflow variable needs a certain permission. */
final class UserPermissionValidator implements Validator {
    private static final String VARIABLE = "vars.key";
    private static final String NULL_ALLOWED = "nullallowed";

    private final PermissionManager permissions;
    private final UserManager users;

    UserPermissionValidator(PermissionManager permissions, UserManager users) {
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        String name = (String) transientVars.get(args.get(VARIABLE));
        if (name == null) {
            refuseUnless(Boolean.parseBoolean((String) args.get(NULL_ALLOWED)), "No user is given");
            return;
        }
        ApplicationUser user = users.getUserByName(name);
        refuseUnless(user != null, "There is no user '" + name + "'");
        ProjectPermissionKey permission = new ProjectPermissionKey((String) args.get(PermissionCondition.PERMISSION));
        refuseUnless(
                permissions.hasPermission(permission, (Issue) transientVars.get("issue"), user),
                "User '%s' doesn't have the '%s' permission".formatted(name, permission));
    }

    private static void refuseUnless(boolean accepted, String message) throws InvalidInputException {
        if (!accepted) {
            throw new InvalidInputException(message);
        }
    }
}
