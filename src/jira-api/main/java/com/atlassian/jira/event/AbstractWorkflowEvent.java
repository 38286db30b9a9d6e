package com.atlassian.jira.event;

import com.atlassian.jira.workflow.JiraWorkflow;

/**
 * Something was done to a workflow. Told afterwards: nothing can be prevented.
 *
 * <p>Source: docs.atlassian.com/DAC/javadoc/jira/reference, same class; Jira 7.0.8 Javadoc,
 * docs.atlassian.com/jira/7.0.8.
 */
public class AbstractWorkflowEvent {
    private final JiraWorkflow workflow;

    /** For the workflow as it is now. */
    public AbstractWorkflowEvent(JiraWorkflow workflow) {
        this.workflow = workflow;
    }

    /** The workflow as it is now; as it was, if it is gone. */
    public JiraWorkflow getWorkflow() {
        return workflow;
    }
}
