package com.atlassian.jira.workflow;

import com.opensymphony.workflow.WorkflowContext;
import java.util.Map;

/**
 * What workflow modules read from the engine's maps.
 *
 * <p>Source: use in github.com/atlascommunity/jira-plugins-groovy; the map's key "context" is OSWorkflow's own.
 */
@SuppressWarnings("rawtypes") // the engine's maps are raw
public final class WorkflowUtil {

    private WorkflowUtil() {}

    /**
     * Key of the user who makes the transition; null if nobody is logged in.
     *
     * @throws NullPointerException if the map does not come from the engine and so has no context
     */
    public static String getCallerKey(Map transientVars) {
        return ((WorkflowContext) transientVars.get("context")).getCaller();
    }
}
