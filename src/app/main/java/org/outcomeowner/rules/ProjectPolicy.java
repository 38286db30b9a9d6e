package org.outcomeowner.rules;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What a project has decided for itself.
 *
 * @param own the settings in which it differs from all projects
 * @param values holds their values; the rest of it means nothing
 */
public record ProjectPolicy(Set<Setting> own, Policy values) {
    private static final ProjectPolicy NOTHING = new ProjectPolicy(Set.of(), Policy.defaults());

    public ProjectPolicy {
        own = Set.copyOf(own);
        Objects.requireNonNull(values, "values");
    }

    /** The policy of all projects, whatever it is. */
    public static ProjectPolicy nothing() {
        return NOTHING;
    }

    /** Those of its settings that the bounds leave to it. */
    Set<Setting> within(Bounds bounds) {
        Set<Setting> taken = EnumSet.noneOf(Setting.class);
        own.stream().filter(bounds.open()::contains).forEach(taken::add);
        return taken;
    }
}
