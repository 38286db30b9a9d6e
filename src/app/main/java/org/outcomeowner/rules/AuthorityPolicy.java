package org.outcomeowner.rules;

import java.util.Objects;

/**
 * The owner's right to decide.
 *
 * @param required whether the owner must have it
 * @param selfGrantAllowed whether owners may give it to themselves
 * @param grantors who may give it; anyone who may edit the epic while nobody is named
 */
public record AuthorityPolicy(boolean required, boolean selfGrantAllowed, Grantors grantors) {
    public AuthorityPolicy {
        Objects.requireNonNull(grantors, "grantors");
    }
}
