package org.outcomeowner.rules;

import java.util.Set;

/**
 * When a delivered epic must have been measured.
 *
 * @param statuses names of the statuses in which an epic is delivered but not closed
 * @param days how many days after it came there a measure without a due date of its own is due
 */
public record MeasuringPolicy(Set<String> statuses, int days) {
    /** The longest time a policy may give. */
    public static final int MOST_DAYS = 3650;

    public MeasuringPolicy {
        Limits.require("days", days, MOST_DAYS);
        statuses = Set.copyOf(statuses);
    }

    /** Whether an epic in the status of this name is delivered but not closed; upper and lower case are the same. */
    public boolean isMeasuring(String status) {
        return statuses.stream().anyMatch(status::equalsIgnoreCase);
    }
}
