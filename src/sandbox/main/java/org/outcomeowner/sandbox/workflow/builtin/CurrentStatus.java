package org.outcomeowner.sandbox.workflow.builtin;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.StoreException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.List;
import java.util.Map;

/** The status linked to the step an entry is in. */
final class CurrentStatus {
    private CurrentStatus() {}

    static String of(Map<?, ?> transientVars) throws WorkflowException {
        WorkflowDescriptor workflow = (WorkflowDescriptor) transientVars.get("descriptor");
        StepDescriptor step = workflow.getStep(currentStep(transientVars));
        Object status = step == null ? null : step.getMetaAttributes().get(JiraWorkflow.STEP_STATUS_KEY);
        if (status == null) {
            throw new WorkflowException("The step reached has no " + JiraWorkflow.STEP_STATUS_KEY);
        }
        return (String) status;
    }

    private static int currentStep(Map<?, ?> transientVars) throws StoreException {
        WorkflowEntry entry = (WorkflowEntry) transientVars.get("entry");
        List<?> steps = ((WorkflowStore) transientVars.get("store")).findCurrentSteps(entry.getId());
        return ((Step) steps.get(0)).getStepId();
    }
}
