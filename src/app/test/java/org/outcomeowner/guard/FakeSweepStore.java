package org.outcomeowner.guard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Progress in memory. */
final class FakeSweepStore implements SweepStore {
    private final Map<String, Sweep> sweeps = new LinkedHashMap<>();

    @Override
    public Optional<Sweep> find(String name) {
        return Optional.ofNullable(sweeps.get(name));
    }

    @Override
    public List<Sweep> underWay() {
        return sweeps.values().stream().filter(Sweep::isUnderWay).toList();
    }

    @Override
    public void save(Sweep sweep) {
        sweeps.put(sweep.plan().name(), sweep);
    }
}
