package org.outcomeowner.rules;

/** Who is behind a user key. */
@FunctionalInterface
public interface People {
    /** The full name of the user, or the key itself when the user is gone. */
    String displayName(String userKey);
}
