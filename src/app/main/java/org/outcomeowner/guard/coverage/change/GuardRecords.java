package org.outcomeowner.guard.coverage.change;

import java.util.List;
import java.util.Optional;
import org.outcomeowner.guard.coverage.WorkflowText;

/** The records of what was done to workflows. */
interface GuardRecords {
    /** The newest record of the workflow that was not undone. */
    Optional<GuardRecord> latest(String workflow);

    /** Keeps a record of what is about to be done, so that it can be undone whatever happens next. */
    GuardRecord add(Change change, GuardState state);

    /** Says how far it has come. */
    void set(GuardRecord record, GuardState state);

    /**
     * What is about to be done.
     *
     * @param workflow name of the workflow that is changed, or of the copy
     * @param copyOf name of the workflow that was copied; empty when it is changed itself
     * @param former the workflow before
     * @param guarded the workflow after
     * @param who key of the user
     */
    record Change(
            String workflow,
            Optional<String> copyOf,
            WorkflowText former,
            WorkflowText guarded,
            List<Addition> additions,
            String who) {}
}
