package com.atlassian.jira.workflow;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Map;

/**
 * What conditions and functions read from the engine's maps; their base classes extend it.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest, same class; the key's value in compiled use on Jira
 * 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
@SuppressWarnings("rawtypes") // the engine's maps are raw
public class WorkflowFunctionUtils {

    /** Where the engine's map holds the issue as it was before the transition. */
    public static final String ORIGINAL_ISSUE_KEY = "originalissueobject";

    /** Key of the user who makes the transition; null if nobody is logged in. */
    public static String getCallerKey(Map transientVars, Map args) {
        return WorkflowUtil.getCallerKey(transientVars);
    }

    /** The user who makes the transition; null if nobody is logged in or the user is not known any more. */
    protected ApplicationUser getCallerUser(Map transientVars, Map args) {
        String key = getCallerKey(transientVars, args);
        return key == null
                ? null
                : ComponentAccessor.getComponent(UserManager.class).getUserByKey(key);
    }
}
