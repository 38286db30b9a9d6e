package com.atlassian.jira.workflow.condition;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/**
 * A workflow condition that knows the issue.
 *
 * <p>Source: docs.atlassian.com/jira/4.0, same class; use in github.com/atlascommunity/jira-plugins-groovy.
 */
public abstract class AbstractJiraCondition implements Condition {
    /** The issue whose transition is in question. */
    @SuppressWarnings("rawtypes") // the engine's maps are raw
    protected Issue getIssue(Map transientVars) {
        return (Issue) transientVars.get("issue");
    }
}
