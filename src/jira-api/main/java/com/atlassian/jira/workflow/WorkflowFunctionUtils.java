package com.atlassian.jira.workflow;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Map;

/**
 * What workflow modules read from the engine's maps.
 *
 * <p>Source: docs.atlassian.com/jira/4.0 and docs.atlassian.com/DAC/javadoc/jira/reference, same class.
 */
@SuppressWarnings("rawtypes") // the engine's maps are raw
public final class WorkflowFunctionUtils {
    private WorkflowFunctionUtils() {}

    /** Key of the user who makes the transition; {@code null} if nobody is logged in. */
    public static String getCallerKey(Map transientVars, Map args) {
        return WorkflowUtil.getCallerKey(transientVars);
    }

    /** The user who makes the transition; {@code null} if nobody is logged in. */
    public static ApplicationUser getCallerUser(Map transientVars, Map args) {
        String key = getCallerKey(transientVars, args);
        return key == null
                ? null
                : ComponentAccessor.getComponent(UserManager.class).getUserByKey(key);
    }
}
