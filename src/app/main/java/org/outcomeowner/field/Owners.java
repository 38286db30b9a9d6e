package org.outcomeowner.field;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.outcomeowner.outcome.Owner;

/** Turns Jira's users into owners. */
final class Owners {
    private Owners() {}

    /** The owner behind a value of the field; empty for an empty field. */
    static Optional<Owner> of(Object value) {
        return value instanceof ApplicationUser user ? Optional.of(of(user)) : Optional.empty();
    }

    static Owner of(ApplicationUser user) {
        return new Owner(user.getKey(), user.getName(), user.getDisplayName(), user.isActive());
    }
}
