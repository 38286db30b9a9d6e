package org.outcomeowner.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.outcomeowner.outcome.Outcome;

/**
 * An outcome and what only Jira and the app's records know about it.
 *
 * @param outcome the outcome, as it would be after the transition
 * @param standing what Jira knows of its people
 * @param exit how the epic leaves
 * @param waiver the leave to close without a result that was asked for last, in force or not
 * @param delivered the day on which the epic came into the status in which it waits for its measurement; empty when it is in no such status
 * @param today the day on which measures are due or not
 * @param people names for user keys
 */
public record OutcomeFacts(
        Outcome outcome,
        Standing standing,
        Exit exit,
        Optional<Waiver> waiver,
        Optional<LocalDate> delivered,
        LocalDate today,
        People people) {
    public OutcomeFacts {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(exit, "exit");
        Objects.requireNonNull(waiver, "waiver");
        Objects.requireNonNull(delivered, "delivered");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(people, "people");
    }
}
