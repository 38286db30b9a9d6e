package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/**
 * A post function that knows the issue.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server;
 * docs.atlassian.com/jira/4.0, class com.atlassian.jira.workflow.WorkflowFunctionUtils.
 */
public abstract class AbstractJiraFunctionProvider extends WorkflowFunctionUtils implements FunctionProvider {

    /**
     * The issue in transition. What is set on it is stored if a later function of the transition stores the issue.
     *
     * @throws IllegalArgumentException if the engine gave none; what a real Jira throws is not documented
     */
    @SuppressWarnings("rawtypes") // the engine's maps are raw
    protected MutableIssue getIssue(Map transientVars) {
        if (transientVars.get("issue") instanceof MutableIssue issue) {
            return issue;
        }
        throw new IllegalArgumentException("The engine's map holds no issue under \"issue\"");
    }
}
