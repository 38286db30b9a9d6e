package org.outcomeowner.outcome;

import java.util.Objects;

/**
 * The one person who answers for a result.
 *
 * @param key what identifies the user for ever, unlike the name
 * @param name the login name
 * @param displayName the full name
 * @param active whether the user can log in
 */
public record Owner(String key, String name, String displayName, boolean active) {
    public Owner {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(displayName, "displayName");
    }
}
