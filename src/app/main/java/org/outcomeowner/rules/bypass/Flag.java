package org.outcomeowner.rules.bypass;

import java.time.Instant;
import java.util.Objects;

/**
 * A reason to flag an epic, on record.
 *
 * @param id the record
 * @param draft the reason
 * @param state how it stands
 * @param detectedBy what saw it first
 * @param detectedOn when that was
 * @param stateSince since when it stands so
 */
public record Flag(
        int id, FlagDraft draft, FlagState state, DetectedBy detectedBy, Instant detectedOn, Instant stateSince) {
    public Flag {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(detectedBy, "detectedBy");
        Objects.requireNonNull(detectedOn, "detectedOn");
        Objects.requireNonNull(stateSince, "stateSince");
    }

    /** For what. */
    public FlagKind kind() {
        return draft.kind();
    }

    /** How, by whom and when. */
    public Closing closing() {
        return draft.closing();
    }

    /** Which epic. */
    public long issueId() {
        return draft.issueId();
    }

    /** Whether it still holds. */
    public boolean isOpen() {
        return state == FlagState.OPEN;
    }
}
