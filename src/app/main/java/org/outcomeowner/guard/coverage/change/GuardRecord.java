package org.outcomeowner.guard.coverage.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.guard.coverage.WorkflowText;

/**
 * What <em>Guard it</em> did to a workflow.
 *
 * @param workflow name of the workflow that was changed, or of the copy that was made
 * @param copyOf name of the workflow that was copied; empty when it was changed itself
 * @param former the workflow before
 * @param guarded the workflow after
 * @param who key of the user
 */
public record GuardRecord(
        int id,
        String workflow,
        Optional<String> copyOf,
        GuardState state,
        WorkflowText former,
        WorkflowText guarded,
        List<Addition> additions,
        String who,
        Instant when) {

    public GuardRecord {
        additions = List.copyOf(additions);
    }
}
