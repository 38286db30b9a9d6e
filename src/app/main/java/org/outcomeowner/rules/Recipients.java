package org.outcomeowner.rules;

import java.util.Set;

/**
 * Who is told by mail.
 *
 * @param groups names of groups
 * @param users keys of users
 */
public record Recipients(Set<String> groups, Set<String> users) {
    private static final Recipients NOBODY = new Recipients(Set.of(), Set.of());

    public Recipients {
        groups = Set.copyOf(groups);
        users = Set.copyOf(users);
    }

    public static Recipients nobody() {
        return NOBODY;
    }
}
