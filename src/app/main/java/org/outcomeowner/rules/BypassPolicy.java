package org.outcomeowner.rules;

import java.util.Objects;

/**
 * What follows when an epic closed without its result.
 *
 * @param response what happens to the epic
 * @param recipients who is told
 */
public record BypassPolicy(BypassResponse response, Recipients recipients) {
    public BypassPolicy {
        Objects.requireNonNull(response, "response");
        Objects.requireNonNull(recipients, "recipients");
    }
}
