package org.outcomeowner.guard.coverage.drift;

import java.util.Set;

/**
 * What was seen the last time.
 *
 * @param known keys of the ways that were guarded; for a project, keys of the faults that there were
 * @param whole whether no way was open
 */
record Memory(Set<String> known, boolean whole) {
    Memory {
        known = Set.copyOf(known);
    }
}
