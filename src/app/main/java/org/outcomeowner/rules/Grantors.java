package org.outcomeowner.rules;

import java.util.Set;

/**
 * Who may grant something: members of any of the groups, and whoever has any of the roles in the epic's project.
 *
 * @param groups names of groups
 * @param roles ids of project roles
 */
public record Grantors(Set<String> groups, Set<Long> roles) {
    private static final Grantors UNNAMED = new Grantors(Set.of(), Set.of());

    public Grantors {
        groups = Set.copyOf(groups);
        roles = Set.copyOf(roles);
    }

    /** Nobody is named; each policy says who may then. */
    public static Grantors unnamed() {
        return UNNAMED;
    }

    /** Whether any group or role is named. */
    public boolean areNamed() {
        return !groups.isEmpty() || !roles.isEmpty();
    }
}
