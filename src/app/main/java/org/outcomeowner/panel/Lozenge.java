package org.outcomeowner.panel;

import org.outcomeowner.outcome.AuthorityState;
import org.outcomeowner.outcome.Verdict;
import org.outcomeowner.rules.WaiverState;

/** AUI's colours for states; each state has a word beside its colour. */
final class Lozenge {
    private static final String GOOD = "aui-lozenge-success";
    private static final String HALF = "aui-lozenge-inprogress";
    private static final String BAD = "aui-lozenge-removed";
    private static final String DOUBTFUL = "aui-lozenge-moved";
    private static final String NEUTRAL = "aui-lozenge-subtle";

    private Lozenge() {}

    static String of(Verdict verdict) {
        return switch (verdict) {
            case HIT -> GOOD;
            case PARTLY -> HALF;
            case MISSED -> BAD;
            case UNMEASURED -> NEUTRAL;
        };
    }

    static String of(WaiverState state) {
        return switch (state) {
            case IN_FORCE -> DOUBTFUL;
            case ASKED -> HALF;
            case SELF_GRANTED, EXPIRED -> BAD;
        };
    }

    static String of(AuthorityState state) {
        return switch (state) {
            case GRANTED -> GOOD;
            case SELF_GRANTED, PENDING -> DOUBTFUL;
            case LAPSED -> BAD;
            case NONE -> NEUTRAL;
        };
    }
}
