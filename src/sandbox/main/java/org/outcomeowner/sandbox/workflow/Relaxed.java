package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.List;

/** A workflow without the conditions or validators that a caller chose to skip. */
final class Relaxed {
    private Relaxed() {}

    static boolean wanted(TransitionOptions options) {
        return options.skipConditions() || options.skipValidators();
    }

    /** Changes the descriptor given. */
    static WorkflowDescriptor relax(WorkflowDescriptor own, int actionId, TransitionOptions options) {
        Descriptors.action(own, actionId).ifPresent(action -> {
            if (options.skipConditions()) {
                action.setRestriction(null);
            }
            if (options.skipValidators()) {
                dropValidators(action);
            }
        });
        return own;
    }

    private static void dropValidators(ActionDescriptor action) {
        List<ResultDescriptor> results = new ArrayList<>(Descriptors.conditionalResults(action));
        results.add(action.getUnconditionalResult());
        action.getValidators().clear();
        results.forEach(result -> result.getValidators().clear());
    }
}
