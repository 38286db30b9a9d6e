package com.atlassian.jira.workflow.condition;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/**
 * A workflow condition that knows the issue. It does not see what is typed on the transition's screen: conditions
 * decide whether the transition is offered at all.
 *
 * <p>Source: docs.atlassian.com/jira/4.0, same class and its subclasses; use in
 * github.com/atlascommunity/jira-plugins-groovy.
 */
public abstract class AbstractJiraCondition extends WorkflowFunctionUtils implements Condition {

    /**
     * The issue whose transition is in question.
     *
     * @throws IllegalArgumentException if the engine gave none; what a real Jira throws is not documented
     */
    @SuppressWarnings("rawtypes") // the engine's maps are raw
    protected Issue getIssue(Map transientVars) {
        if (transientVars.get("issue") instanceof Issue issue) {
            return issue;
        }
        throw new IllegalArgumentException("The engine's map holds no issue under \"issue\"");
    }
}
