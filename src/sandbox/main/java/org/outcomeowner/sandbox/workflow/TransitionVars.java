package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import java.util.HashMap;
import java.util.Map;

/** The variables Jira hands to a workflow besides those of OSWorkflow itself. */
final class TransitionVars {
    private TransitionVars() {}

    static Map<String, Object> ofCreation(MutableIssue issue) {
        Map<String, Object> vars = new HashMap<>();
        vars.put("issue", issue);
        return vars;
    }

    /** @param comment null or blank for none */
    static Map<String, Object> ofTransition(MutableIssue issue, Issue original, String comment) {
        Map<String, Object> vars = ofCreation(issue);
        vars.put("originalissueobject", original);
        if (comment != null && !comment.isBlank()) {
            vars.put("comment", comment);
        }
        return vars;
    }
}
