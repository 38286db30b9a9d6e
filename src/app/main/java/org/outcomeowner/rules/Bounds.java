package org.outcomeowner.rules;

import java.util.Set;

/**
 * How far a project may differ from the policy of all projects.
 *
 * @param open what it may decide for itself
 * @param stricterOnly whether it may only ask more than all projects must
 */
public record Bounds(Set<Setting> open, boolean stricterOnly) {
    private static final Bounds DEFAULTS = new Bounds(Setting.openAtFirst(), true);

    public Bounds {
        open = Set.copyOf(open);
    }

    /** The bounds of a fresh installation. */
    public static Bounds defaults() {
        return DEFAULTS;
    }
}
