package org.outcomeowner.guard.coverage.change;

import java.util.List;
import org.outcomeowner.guard.coverage.WorkflowState;

/**
 * What <em>Guard it</em> would do to a workflow.
 *
 * @param additions the validators to be added
 * @param diff the workflow before and after
 * @param fingerprint of the workflow before; a change that was planned for another state is refused
 */
public record Plan(
        String workflow, WorkflowState state, List<Addition> additions, List<DiffLine> diff, String fingerprint) {
    public Plan {
        additions = List.copyOf(additions);
        diff = List.copyOf(diff);
    }
}
