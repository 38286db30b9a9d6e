package com.atlassian.jira.workflow;

import com.opensymphony.workflow.WorkflowContext;
import java.util.Map;

/**
 * What workflow modules read from the engine's maps.
 *
 * <p>Source: use in github.com/atlascommunity/jira-plugins-groovy.
 */
@SuppressWarnings("rawtypes") // the engine's maps are raw
public final class WorkflowUtil {
    private WorkflowUtil() {}

    /** Key of the user who makes the transition; {@code null} if nobody is logged in. */
    public static String getCallerKey(Map transientVars) {
        return ((WorkflowContext) transientVars.get("context")).getCaller();
    }
}
