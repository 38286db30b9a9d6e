package org.outcomeowner.sandbox.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The work that this node knows. */
@Component
final class Runners {
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();

    void register(JobRunnerKey key, JobRunner runner) {
        runners.put(key, Objects.requireNonNull(runner, "jobRunner"));
    }

    void unregister(JobRunnerKey key) {
        runners.remove(key);
    }

    Optional<JobRunner> find(JobRunnerKey key) {
        return Optional.ofNullable(runners.get(key));
    }

    Set<JobRunnerKey> keys() {
        return Set.copyOf(runners.keySet());
    }

    /** Whose classes the parameters of jobs for this work may be of. */
    ClassLoader loader(JobRunnerKey key) {
        return find(key).map(runner -> runner.getClass().getClassLoader()).orElseGet(Runners.class::getClassLoader);
    }
}
