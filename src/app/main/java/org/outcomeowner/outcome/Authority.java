package org.outcomeowner.outcome;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The right to decide, with an optional limit in words. A value without a {@link Grant} is pending: it has been asked for in a form
 * or over REST and is {@linkplain #settle settled} by the server before it is stored.
 *
 * @param granted the flag
 * @param limit how far the right goes; empty when it is not granted
 * @param grant to whom, by whom and when; empty while pending and when not granted
 */
public record Authority(boolean granted, Optional<String> limit, Optional<Grant> grant) {
    private static final Authority NONE = new Authority(false, Optional.empty(), Optional.empty());

    public Authority {
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(grant, "grant");
        if (!granted && (limit.isPresent() || grant.isPresent())) {
            throw new IllegalArgumentException("An authority that is not granted has neither limit nor grant");
        }
    }

    /** No authority. */
    public static Authority none() {
        return NONE;
    }

    /** An authority asked for and not stamped yet. */
    public static Authority pending(Optional<String> limit) {
        return new Authority(true, limit, Optional.empty());
    }

    /** An authority given explicitly, with its stamps. */
    public static Authority granted(Optional<String> limit, Grant grant) {
        return new Authority(true, limit, Optional.of(grant));
    }

    /** Whether it still lacks its stamps. */
    public boolean isPending() {
        return granted && grant.isEmpty();
    }

    /** Whether it was given to this owner, by whomever. */
    public boolean effectiveFor(Owner owner) {
        return grant.filter(stamps -> stamps.to().equals(owner.key())).isPresent();
    }

    /** Whether it was given to this owner, by whomever; never when nobody owns the outcome. */
    public boolean effectiveFor(Optional<Owner> owner) {
        return owner.filter(this::effectiveFor).isPresent();
    }

    /** Whether it was given to somebody other than the present owner. */
    public boolean lapsedFor(Optional<Owner> owner) {
        return grant.isPresent() && !effectiveFor(owner);
    }

    /** Whether the one it was given to gave it. */
    public boolean isSelfGranted() {
        return grant.filter(Grant::isToOneself).isPresent();
    }

    /** What it is worth to the present owner. */
    public AuthorityState stateFor(Optional<Owner> owner) {
        if (!granted) {
            return AuthorityState.NONE;
        }
        if (isPending()) {
            return AuthorityState.PENDING;
        }
        if (lapsedFor(owner)) {
            return AuthorityState.LAPSED;
        }
        return isSelfGranted() ? AuthorityState.SELF_GRANTED : AuthorityState.GRANTED;
    }

    /**
     * Turns a submitted value into the one to store. Stamps that were submitted count only when they are the stored ones, as in an edit
     * that does not touch the authority; nobody can send any others. Where the previous authority was in force and says the same, its
     * stamps are kept, since an edit that leaves the flag alone is no new grant; such a grant lapses when the owner changes in the same
     * edit. Anything else is a new grant to the new owner. Without a new owner it stays pending: there is nobody to give it to.
     *
     * @param previous the stored value before the edit
     * @param previousOwner the stored owner before the edit
     * @param newOwner the owner after the edit
     * @param caller key of the user who makes the edit
     */
    public Authority settle(
            Authority previous, Optional<Owner> previousOwner, Optional<Owner> newOwner, String caller, Instant now) {
        if (!granted || grant.isPresent() && equals(previous)) {
            return this;
        }
        if (previous.effectiveFor(previousOwner) && previous.limit.equals(limit)) {
            return previous;
        }
        return newOwner.map(owner -> granted(limit, new Grant(owner.key(), caller, now)))
                .orElseGet(() -> pending(limit));
    }
}
