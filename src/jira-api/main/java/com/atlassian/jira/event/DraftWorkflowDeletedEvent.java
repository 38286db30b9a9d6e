package com.atlassian.jira.event;

import com.atlassian.jira.workflow.JiraWorkflow;

/**
 * A draft was thrown away.
 *
 * <p>Source: docs.atlassian.com/DAC/javadoc/jira/reference, same class; Jira 7.0.8 Javadoc,
 * docs.atlassian.com/jira/7.0.8.
 */
public class DraftWorkflowDeletedEvent extends AbstractWorkflowEvent {
    /** For the workflow. */
    public DraftWorkflowDeletedEvent(JiraWorkflow workflow) {
        super(workflow);
    }
}
