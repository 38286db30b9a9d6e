package org.outcomeowner.sandbox.web.admin;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import org.outcomeowner.sandbox.web.PageException;

/**
 * A workflow as an administrator looks at it.
 *
 * @param name its name, which its draft shares
 * @param workflow the live one or the draft
 * @param draft whether it is the draft, which alone can be changed
 */
record OpenWorkflow(String name, JiraWorkflow workflow, boolean draft) {
    /** The transition with this id, or a page that says that there is none. */
    ActionDescriptor action(String id) {
        return workflow.getAllActions().stream()
                .filter(action -> String.valueOf(action.getId()).equals(id))
                .findFirst()
                .orElseThrow(() -> PageException.notFound("Workflow “" + name + "” has no transition " + id + "."));
    }
}
