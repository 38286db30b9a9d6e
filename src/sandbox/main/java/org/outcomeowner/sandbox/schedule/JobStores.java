package org.outcomeowner.sandbox.schedule;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.RunMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The jobs of both run modes. An id is used in one of them only. */
@Component
final class JobStores {
    private final ClusteredJobs clustered;
    private final LocalJobs local;

    JobStores(ClusteredJobs clustered, LocalJobs local) {
        this.clustered = clustered;
        this.local = local;
    }

    JobStore of(RunMode mode) {
        return mode == RunMode.RUN_ONCE_PER_CLUSTER ? clustered : local;
    }

    List<JobStore> both() {
        return List.of(clustered, local);
    }

    List<Job> all() {
        return both().stream().flatMap(store -> store.all().stream()).toList();
    }

    Optional<Job> find(JobId id) {
        return Stream.of(local.find(id), clustered.find(id))
                .flatMap(Optional::stream)
                .findFirst();
    }

    void put(Job job) {
        both().stream().filter(store -> store != of(job.mode())).forEach(store -> store.remove(job.id()));
        of(job.mode()).put(job);
    }

    void remove(JobId id) {
        both().forEach(store -> store.remove(id));
    }
}
