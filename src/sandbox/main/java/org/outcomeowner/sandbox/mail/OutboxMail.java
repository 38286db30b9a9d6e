package org.outcomeowner.sandbox.mail;

import com.atlassian.mail.Email;
import java.time.Instant;
import java.util.Optional;

/**
 * A mail as it is kept.
 *
 * @param id its id in the outbox
 * @param email the mail
 * @param queued when it was queued
 * @param delivery what became of it
 */
public record OutboxMail(long id, Email email, Instant queued, Delivery delivery) {
    /** What became of a mail. */
    public enum State {
        /** It waits to be sent, for the first time or again. */
        QUEUED,
        /** The server has taken it. */
        SENT,
        /** There is no server: it is only kept. */
        KEPT,
        /** The server has refused it too often. */
        FAILED
    }

    /**
     * How far sending has come.
     *
     * @param state what became of it
     * @param attempts how often sending was tried
     * @param nextAttempt when it is tried next, if it waits
     * @param problem what the last attempt failed of; empty if it did not
     * @param sent when the server took it
     */
    public record Delivery(State state, int attempts, Instant nextAttempt, String problem, Optional<Instant> sent) {}
}
