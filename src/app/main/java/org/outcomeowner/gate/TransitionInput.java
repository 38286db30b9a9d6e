package org.outcomeowner.gate;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Map;
import java.util.Optional;

/**
 * What the engine hands to a validator, read once.
 *
 * @param issue the issue with the values typed on the transition screen
 * @param original the issue as it is stored
 * @param callerKey who makes the transition; empty when nobody is logged in
 * @param action the transition; empty where the engine does not say
 * @param comment what was typed as a comment; never blank
 */
record TransitionInput(
        Issue issue,
        Optional<Issue> original,
        Optional<String> callerKey,
        Optional<ActionDescriptor> action,
        Optional<String> comment) {

    /**
     * Reads the engine's map.
     *
     * @throws IllegalStateException if there is no issue in it
     */
    static TransitionInput of(Map<?, ?> transientVars) {
        if (!(transientVars.get("issue") instanceof Issue issue)) {
            throw new IllegalStateException("The workflow engine handed over no issue");
        }
        return new TransitionInput(
                issue,
                Optional.ofNullable((Issue) transientVars.get("originalissueobject")),
                Optional.ofNullable(WorkflowUtil.getCallerKey(transientVars)),
                action(transientVars),
                Optional.ofNullable((String) transientVars.get("comment")).filter(text -> !text.isBlank()));
    }

    private static Optional<ActionDescriptor> action(Map<?, ?> transientVars) {
        return transientVars.get("descriptor") instanceof WorkflowDescriptor workflow
                        && transientVars.get("actionId") instanceof Integer id
                ? Optional.ofNullable(workflow.getAction(id))
                : Optional.empty();
    }

    /** The issue as it is stored; the one in transition where it is being created. */
    Issue stored() {
        return original.orElse(issue);
    }
}
