package org.outcomeowner.guard.coverage.change;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import org.outcomeowner.guard.coverage.WorkflowText;

/** A change of a workflow. */
interface WorkflowEdit {
    /** Makes the change. */
    void apply(WorkflowDescriptor workflow);

    /** Looks at what is about to be stored, and may refuse it. */
    void ready(WorkflowText after);
}
