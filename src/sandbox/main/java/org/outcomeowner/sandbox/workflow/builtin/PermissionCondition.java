package org.outcomeowner.sandbox.workflow.builtin;

import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

/** Jira's "Permission Condition": only users with a certain permission may run the transition. */
final class PermissionCondition extends AbstractJiraCondition {
    static final String PERMISSION = "permissionKey";

    private final PermissionManager permissions;
    private final UserManager users;

    PermissionCondition(PermissionManager permissions, UserManager users) {
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        ProjectPermissionKey permission = new ProjectPermissionKey((String) args.get(PERMISSION));
        return permissions.hasPermission(permission, getIssue(transientVars), Caller.of(transientVars, users));
    }
}
