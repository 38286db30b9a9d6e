package org.outcomeowner.rules;

import java.util.Objects;

/**
 * Who may let an epic close without its result, and for how long.
 *
 * @param grantors who may; administrators of the project while nobody is named
 * @param longestDays how many days after it is granted a waiver may expire
 */
public record WaiverPolicy(Grantors grantors, int longestDays) {
    /** The longest time a policy may give. */
    public static final int MOST_DAYS = 3650;

    public WaiverPolicy {
        Objects.requireNonNull(grantors, "grantors");
        Limits.require("longestDays", longestDays, MOST_DAYS);
    }
}
