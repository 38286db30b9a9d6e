package org.outcomeowner.sandbox.workflow.builtin;

import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.WorkflowException;
import java.util.Map;

/** Sets the status that belongs to the step reached. */
final class UpdateStatusFunction extends AbstractJiraFunctionProvider {
    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        getIssue(transientVars).setStatusId(CurrentStatus.of(transientVars));
    }
}
