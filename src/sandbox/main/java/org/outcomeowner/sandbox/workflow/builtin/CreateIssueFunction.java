package org.outcomeowner.sandbox.workflow.builtin;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.spi.WorkflowEntry;
import java.util.Map;
import org.outcomeowner.sandbox.workflow.IssueStorage;

/** Stores a new issue in the step its workflow starts with. */
final class CreateIssueFunction extends AbstractJiraFunctionProvider {
    private final IssueStorage storage;

    CreateIssueFunction(IssueStorage storage) {
        this.storage = storage;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        MutableIssue issue = getIssue(transientVars);
        issue.setWorkflowId(((WorkflowEntry) transientVars.get("entry")).getId());
        issue.setStatusId(CurrentStatus.of(transientVars));
        storage.create(issue);
    }
}
