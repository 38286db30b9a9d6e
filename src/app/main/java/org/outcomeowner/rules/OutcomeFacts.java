package org.outcomeowner.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.outcomeowner.outcome.Outcome;

/**
 * An outcome and what only Jira knows about it.
 *
 * @param outcome the outcome, as it would be after the transition
 * @param ownerCanBrowse whether the owner can see the epic; no matter without an owner
 * @param ownerIsServiceAccount whether the owner is in one of the policy's service-account groups; no matter without an owner
 * @param resolution the name of the resolution the epic has or is about to get
 * @param reasonGiven whether the transition carries a comment
 * @param today the day on which measures are due or not
 * @param people names for user keys
 */
public record OutcomeFacts(
        Outcome outcome,
        boolean ownerCanBrowse,
        boolean ownerIsServiceAccount,
        Optional<String> resolution,
        boolean reasonGiven,
        LocalDate today,
        People people) {

    public OutcomeFacts {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(resolution, "resolution");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(people, "people");
    }
}
