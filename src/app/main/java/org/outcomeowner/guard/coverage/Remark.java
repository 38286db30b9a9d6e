package org.outcomeowner.guard.coverage;

import java.util.Locale;
import java.util.Optional;

/** What publishing the draft will do to a way. */
public enum Remark {
    NONE,
    /** The validator is in the draft only: not in force. */
    DRAFT_GUARDS,
    /** The draft lacks the validator: publishing it opens the way. */
    DRAFT_UNGUARDS,
    /** The way is in the draft only. */
    DRAFT_ADDS,
    /** The draft has no such way. */
    DRAFT_REMOVES;

    /** Key of its text; {@link #NONE} has none. */
    public String nameKey() {
        return "outcome-owner.coverage.remark."
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Remark of(Optional<Judgement> live, Optional<Judgement> draft) {
        if (live.isEmpty()) {
            return DRAFT_ADDS;
        }
        if (draft.isEmpty()) {
            return DRAFT_REMOVES;
        }
        boolean openNow = live.get().standing().isOpen();
        boolean openThen = draft.get().standing().isOpen();
        return openNow == openThen ? NONE : openNow ? DRAFT_GUARDS : DRAFT_UNGUARDS;
    }
}
