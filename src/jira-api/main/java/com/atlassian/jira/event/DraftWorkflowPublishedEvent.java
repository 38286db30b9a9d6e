package com.atlassian.jira.event;

import com.atlassian.jira.workflow.JiraWorkflow;

/**
 * A draft was published: the workflow is now what the draft was.
 *
 * <p>Source: docs.atlassian.com/DAC/javadoc/jira/reference, same class; Jira 7.0.8 Javadoc,
 * docs.atlassian.com/jira/7.0.8.
 */
public class DraftWorkflowPublishedEvent extends AbstractWorkflowEvent {
    /** For the workflow as it is now. */
    public DraftWorkflowPublishedEvent(JiraWorkflow workflow) {
        super(workflow);
    }
}
