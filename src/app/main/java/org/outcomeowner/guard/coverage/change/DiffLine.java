package org.outcomeowner.guard.coverage.change;

import java.util.Locale;

/** A line of a comparison. */
public record DiffLine(Kind kind, String text) {
    /** What became of the line. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED,
        /** Lines that are the same and left out. */
        GAP;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
