package org.outcomeowner.guard;

import java.time.Instant;

/**
 * How many outcomes were created before a moment that is past. It can only fall: when it rises, somebody brought epics with dates of their own.
 *
 * @param before the moment
 * @param count how many
 */
record OutcomeCount(Instant before, long count) {
    private static final String SEPARATOR = " ";

    static OutcomeCount before(Instant moment, IssuePages pages) {
        return new OutcomeCount(moment, pages.countCreatedBefore(moment.toEpochMilli()));
    }

    /** What {@link #text} wrote. */
    static OutcomeCount of(String text) {
        String[] parts = text.split(SEPARATOR);
        return new OutcomeCount(Instant.parse(parts[0]), Long.parseLong(parts[1]));
    }

    String text() {
        return before + SEPARATOR + count;
    }

    /** Whether there are more now. */
    boolean isLessThan(IssuePages pages) {
        return count < before(before, pages).count;
    }
}
