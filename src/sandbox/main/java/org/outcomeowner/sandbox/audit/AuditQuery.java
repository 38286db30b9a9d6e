package org.outcomeowner.sandbox.audit;

import java.time.Instant;

/**
 * Which events to find.
 *
 * @param text what they contain, in any case; empty for all
 * @param from not earlier than this
 * @param to not later than this
 */
public record AuditQuery(String text, Instant from, Instant to) {
    private static final Instant BEGINNING = Instant.EPOCH;
    private static final Instant END = Instant.ofEpochMilli(Long.MAX_VALUE);

    /** Events of all times. */
    public static AuditQuery containing(String text) {
        return new AuditQuery(text, BEGINNING, END);
    }

    /** The same without events before the moment. */
    public AuditQuery since(Instant moment) {
        return new AuditQuery(text, moment, to);
    }

    /** The same without events after the moment. */
    public AuditQuery until(Instant moment) {
        return new AuditQuery(text, from, moment);
    }
}
