package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/**
 * A post function that knows the issue.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
@SuppressWarnings("rawtypes") // the engine's maps are raw
public abstract class AbstractJiraFunctionProvider implements FunctionProvider {
    /** The issue in transition. */
    protected MutableIssue getIssue(Map transientVars) {
        return (MutableIssue) transientVars.get("issue");
    }

    /** The user who makes the transition; {@code null} if nobody is logged in. */
    protected ApplicationUser getCallerUser(Map transientVars, Map args) {
        return WorkflowFunctionUtils.getCallerUser(transientVars, args);
    }
}
