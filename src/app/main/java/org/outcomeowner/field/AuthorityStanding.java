package org.outcomeowner.field;

import org.outcomeowner.outcome.AuthorityState;

/**
 * What an authority is worth to the owner of its issue, with names in place of user keys.
 *
 * @param state what it is worth
 * @param to the name of the one it was given to; blank while nobody gave it
 * @param by the name of the one who gave it; blank while nobody gave it
 * @param on the day of it; blank while nobody gave it
 */
record AuthorityStanding(AuthorityState state, String to, String by, String on) {
    boolean isStamped() {
        return !on.isEmpty();
    }
}
