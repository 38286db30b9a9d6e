package org.outcomeowner.sandbox.workflow.builtin;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import java.util.function.Function;

/** Jira's "Only Assignee Condition" and "Only Reporter Condition". */
final class OnlyPersonCondition extends AbstractJiraCondition {
    private final Function<Issue, String> personKey;

    OnlyPersonCondition(Function<Issue, String> personKey) {
        this.personKey = personKey;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        String person = personKey.apply(getIssue(transientVars));
        return person != null && person.equals(WorkflowUtil.getCallerKey(transientVars));
    }
}
