package org.outcomeowner.rules;

import java.util.Objects;

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
}
