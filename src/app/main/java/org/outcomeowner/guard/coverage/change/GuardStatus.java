package org.outcomeowner.guard.coverage.change;

import java.util.List;

/**
 * What became of the last guard of a workflow.
 *
 * @param diff what else has changed since; empty unless {@link Kind#CHANGED}
 */
public record GuardStatus(GuardRecord record, Kind kind, List<DiffLine> diff) {
    public GuardStatus {
        diff = List.copyOf(diff);
    }

    /** What can be done now. */
    public enum Kind {
        /** It is in force and can be undone. */
        IN_FORCE,
        /** It waits in a draft, to be published or thrown away. */
        IN_DRAFT,
        /** The workflow has changed since: it can't be undone as a whole. */
        CHANGED
    }
}
