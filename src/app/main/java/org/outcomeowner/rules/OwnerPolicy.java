package org.outcomeowner.rules;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who may own, and how much.
 *
 * @param serviceAccountGroups names of groups whose members can't own anything
 * @param limit how many open outcomes one person should own at most; empty for no limit
 */
public record OwnerPolicy(Set<String> serviceAccountGroups, Optional<Integer> limit) {
    /** The highest limit a policy may set. */
    public static final int MOST_OUTCOMES = 1000;

    public OwnerPolicy {
        serviceAccountGroups = Set.copyOf(serviceAccountGroups);
        Objects.requireNonNull(limit, "limit");
        limit.ifPresent(most -> Limits.require("limit", most, MOST_OUTCOMES));
    }

    /** Whether somebody with that many open outcomes has more than they should. */
    public boolean isExceededBy(int openOutcomes) {
        return limit.filter(most -> openOutcomes > most).isPresent();
    }
}
