package org.outcomeowner.guard;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** The sweeps that are under way. One of a name runs on one node; when that node is gone another goes on where it stopped. */
@Component
final class Sweeps {
    private static final String LOCK = "org.outcomeowner.outcome-owner.sweep.";

    private final SweepStore store;
    private final Sweeper sweeper;
    private final ClusterLockService locks;
    private final Watch watch;
    private final Clock clock;

    Sweeps(SweepStore store, Sweeper sweeper, ClusterLockService locks, Watch watch, Clock clock) {
        this.store = store;
        this.sweeper = sweeper;
        this.locks = locks;
        this.watch = watch;
        this.clock = clock;
    }

    /** Begins the reconciliation of all outcomes, unless it is under way. */
    void beginReconciliation() {
        if (reconciliation().filter(Sweep::isUnderWay).isEmpty()) {
            store.save(Sweep.begin(Sweep.Plan.reconciliation(watch.watchedSince()), clock.instant()));
        }
    }

    /** The last reconciliation, or the one under way; empty when there was none. */
    Optional<Sweep> reconciliation() {
        return store.find(Sweep.Plan.RECONCILIATION);
    }

    /** Goes on with whatever is under way and nobody is at; what was changed lately is the watch's own matter. */
    void goOn(BooleanSupplier stop) {
        store.underWay().stream()
                .filter(sweep -> sweep.plan().scope().kind() != Scope.Kind.CHANGED)
                .forEach(sweep -> goOn(sweep, stop));
    }

    private void goOn(Sweep sweep, BooleanSupplier stop) {
        String name = sweep.plan().name();
        ClusterLock lock = locks.getLockForName(LOCK + name);
        if (stop.getAsBoolean() || !lock.tryLock()) {
            return;
        }
        try {
            store.find(name).ifPresent(present -> sweeper.run(present, stop));
        } finally {
            lock.unlock();
        }
    }
}
