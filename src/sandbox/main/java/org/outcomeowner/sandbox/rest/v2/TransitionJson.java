package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Transitions as JSON. */
@Component
final class TransitionJson {
    private final WorkflowManager workflows;
    private final ConstantsJson constants;
    private final EditableFields editable;
    private final FieldMetaJson meta;

    TransitionJson(WorkflowManager workflows, ConstantsJson constants, EditableFields editable, FieldMetaJson meta) {
        this.workflows = workflows;
        this.constants = constants;
        this.editable = editable;
        this.meta = meta;
    }

    /** One transition, with the fields of its screen if wanted. */
    Map<String, Object> of(Issue issue, ActionDescriptor action, boolean fields) {
        Json json = Json.object()
                .with("id", String.valueOf(action.getId()))
                .with("name", action.getName())
                .with("to", constants.of(target(issue, action)));
        if (fields) {
            json.with("fields", meta.of(editable.of(issue, action)));
        }
        return json.map();
    }

    /** The status it leads to; one that leads back to the same step keeps the issue's. */
    private Status target(Issue issue, ActionDescriptor action) {
        JiraWorkflow workflow = workflows.getWorkflow(issue);
        StepDescriptor step =
                workflow.getDescriptor().getStep(action.getUnconditionalResult().getStep());
        return step == null ? issue.getStatus() : workflow.getLinkedStatus(step);
    }
}
