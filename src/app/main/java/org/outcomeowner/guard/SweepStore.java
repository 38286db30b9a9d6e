package org.outcomeowner.guard;

import java.util.List;
import java.util.Optional;

/** How far the sweeps have come. */
interface SweepStore {
    /** The sweep of this name, under way or finished; empty when there was none. */
    Optional<Sweep> find(String name);

    /** Those under way, in the order in which they began. */
    List<Sweep> underWay();

    /** Writes it down, in place of one of the same name. */
    void save(Sweep sweep);
}
