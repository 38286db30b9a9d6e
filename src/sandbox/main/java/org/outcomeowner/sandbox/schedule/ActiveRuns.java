package org.outcomeowner.sandbox.schedule;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What runs on this node now. */
@Component
final class ActiveRuns {
    private final Set<ActiveRun> runs = ConcurrentHashMap.newKeySet();

    void add(ActiveRun run) {
        runs.add(run);
    }

    void remove(ActiveRun run) {
        runs.remove(run);
    }

    Set<ActiveRun> all() {
        return Set.copyOf(runs);
    }

    /** Asks those to end early. */
    void cancel(Predicate<Job> which) {
        runs.stream().filter(run -> which.test(run.job())).forEach(ActiveRun::cancel);
    }
}
