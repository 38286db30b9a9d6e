package org.outcomeowner.outcome;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a measure, or an epic, came to. */
public enum Verdict {
    /** The goal is reached. */
    HIT,
    /** Some of the way from baseline to target is done; for an epic: neither all hit nor all missed. */
    PARTLY,
    /** None of the way is done. */
    MISSED,
    /** There is no actual, or nothing to measure it against. */
    UNMEASURED;

    /** The verdict of an epic from those of its measures; without measures it is unmeasured. */
    static Verdict of(Collection<Verdict> verdicts) {
        Set<Verdict> kinds = EnumSet.noneOf(Verdict.class);
        kinds.addAll(verdicts);
        if (kinds.isEmpty() || kinds.contains(UNMEASURED)) {
            return UNMEASURED;
        }
        return kinds.size() == 1 ? kinds.iterator().next() : PARTLY;
    }

    /** The key in documents. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the message bundles. */
    public String nameKey() {
        return "outcome-owner.verdict." + key();
    }
}
