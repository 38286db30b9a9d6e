package com.atlassian.jira.event;

import com.atlassian.jira.workflow.JiraWorkflow;

/**
 * A workflow or draft was changed and stored.
 *
 * <p>Source: docs.atlassian.com/DAC/javadoc/jira/reference, same class; Jira 7.0.8 Javadoc,
 * docs.atlassian.com/jira/7.0.8.
 */
public class WorkflowUpdatedEvent extends AbstractWorkflowEvent {
    private final JiraWorkflow originalWorkflow;

    /** For the workflow as it is and as it was. */
    public WorkflowUpdatedEvent(JiraWorkflow workflow, JiraWorkflow originalWorkflow) {
        super(workflow);
        this.originalWorkflow = originalWorkflow;
    }

    /** The workflow as it was. */
    public JiraWorkflow getOriginalWorkflow() {
        return originalWorkflow;
    }
}
