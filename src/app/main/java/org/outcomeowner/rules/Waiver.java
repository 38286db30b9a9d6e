package org.outcomeowner.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.outcomeowner.outcome.Owner;

/**
 * Leave to close an epic without its result.
 *
 * @param id its own
 * @param issueId the epic's
 * @param reason why; never blank
 * @param asked who asked for it, and when
 * @param granted who granted it, and when; empty until somebody does
 * @param expires the last day on which it counts
 */
public record Waiver(long id, long issueId, String reason, Stamp asked, Optional<Stamp> granted, LocalDate expires) {
    public Waiver {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(granted, "granted");
        Objects.requireNonNull(expires, "expires");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A waiver must have a reason");
        }
    }

    /** Whether it counts on a day, whoever owns the outcome. */
    public boolean inForce(LocalDate day) {
        return stateFor(Optional.empty(), day) == WaiverState.IN_FORCE;
    }

    /** What it is worth to an owner on a day: nobody can waive their own proof. */
    public WaiverState stateFor(Optional<Owner> owner, LocalDate day) {
        if (granted.isEmpty()) {
            return WaiverState.ASKED;
        }
        String grantor = granted.get().by();
        if (grantor.equals(asked.by())
                || owner.filter(person -> person.key().equals(grantor)).isPresent()) {
            return WaiverState.SELF_GRANTED;
        }
        return day.isAfter(expires) ? WaiverState.EXPIRED : WaiverState.IN_FORCE;
    }
}
