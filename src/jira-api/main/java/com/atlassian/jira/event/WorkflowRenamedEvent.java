package com.atlassian.jira.event;

import com.atlassian.jira.workflow.JiraWorkflow;

/**
 * A workflow has another name, or is described anew.
 *
 * <p>Source: docs.atlassian.com/DAC/javadoc/jira/reference, same class; Jira 7.0.8 Javadoc,
 * docs.atlassian.com/jira/7.0.8.
 */
public class WorkflowRenamedEvent extends AbstractWorkflowEvent {
    /** For the workflow as it is now. */
    public WorkflowRenamedEvent(JiraWorkflow workflow) {
        super(workflow);
    }
}
