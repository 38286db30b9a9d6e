package org.outcomeowner.sandbox.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

/** The types of transitions under the names Jira gives them. */
final class ActionType {
    private ActionType() {}

    static String of(WorkflowDescriptor workflow, ActionDescriptor action) {
        if (Descriptors.initialActions(workflow).contains(action)) {
            return "initial";
        }
        if (Descriptors.globalActions(workflow).contains(action)) {
            return "global";
        }
        return Descriptors.commonActions(workflow).contains(action) ? "common" : "ordinary";
    }
}
