package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.WorkflowManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the issue's workflow whether its step is read-only ({@code jira.issue.editable = false}). */
@Component
final class Editability {
    private final ObjectProvider<WorkflowManager> workflows;

    Editability(ObjectProvider<WorkflowManager> workflows) {
        this.workflows = workflows;
    }

    boolean isEditable(Issue issue) {
        return workflows.getObject().isEditable(issue);
    }
}
