package com.atlassian.jira.event;

import com.atlassian.jira.workflow.JiraWorkflow;

/**
 * A workflow was added, also as a copy of another one.
 *
 * <p>Source: docs.atlassian.com/DAC/javadoc/jira/reference, same class; Jira 7.0.8 Javadoc,
 * docs.atlassian.com/jira/7.0.8.
 */
public class WorkflowCreatedEvent extends AbstractWorkflowEvent {
    /** For the workflow. */
    public WorkflowCreatedEvent(JiraWorkflow workflow) {
        super(workflow);
    }
}
