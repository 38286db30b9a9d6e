package org.outcomeowner.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * What administrators have decided for all projects.
 *
 * @param policy what holds where a project says nothing
 * @param bounds what a project may say
 */
public record GlobalPolicy(Policy policy, Bounds bounds) {
    private static final GlobalPolicy DEFAULTS = new GlobalPolicy(Policy.defaults(), Bounds.defaults());

    public GlobalPolicy {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(bounds, "bounds");
    }

    /** That of a fresh installation. */
    public static GlobalPolicy defaults() {
        return DEFAULTS;
    }

    /** What holds in a project that has decided this for itself: what is outside the bounds does not count, even if it was inside them once. */
    public Policy in(ProjectPolicy project) {
        return new Overlay(this, project).policy();
    }

    /**
     * The settings in which a project asks less than all projects must, from a day on, though the bounds forbid it; {@link #in} takes the stricter value
     * for them. A longer list of types, groups or recipients is no weakening: it is added to that of all projects.
     */
    public Set<Setting> weakened(ProjectPolicy project, LocalDate from) {
        return new Overlay(this, project).weakened(from);
    }
}
