package org.outcomeowner.sandbox.schedule;

import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Jobs of this node alone, forgotten at its stop. A claim lasts as long as the process. */
@Component
final class LocalJobs implements JobStore {
    private final Map<JobId, Job> jobs = new ConcurrentHashMap<>();
    private final Set<JobId> claimed = ConcurrentHashMap.newKeySet();

    @Override
    public void put(Job job) {
        jobs.put(job.id(), job);
    }

    @Override
    public Optional<Job> find(JobId id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public List<Job> all() {
        return jobs.values().stream().sorted(Comparator.comparing(Job::id)).toList();
    }

    @Override
    public void remove(JobId id) {
        jobs.remove(id);
    }

    @Override
    public List<Job> due(Instant now) {
        return all().stream()
                .filter(job -> !job.nextRun().isAfter(now) && !claimed.contains(job.id()))
                .toList();
    }

    @Override
    public boolean claimDue(Job job, Lease lease) {
        return job.equals(jobs.get(job.id())) && claim(job, lease);
    }

    @Override
    public boolean claim(Job job, Lease lease) {
        return jobs.containsKey(job.id()) && claimed.add(job.id());
    }

    @Override
    public boolean renew(JobId id, Lease lease) {
        return jobs.containsKey(id);
    }

    @Override
    public void release(JobId id, String process) {
        claimed.remove(id);
    }

    @Override
    public void done(Job job, String process, Optional<Instant> next) {
        jobs.computeIfPresent(job.id(), (id, present) -> present.equals(job) ? at(job, next) : present);
        claimed.remove(job.id());
    }

    private static Job at(Job job, Optional<Instant> next) {
        return next.map(time -> new Job(
                        job.id(), job.runner(), job.mode(), job.schedule(), job.parameters(), time, job.claimedBy()))
                .orElse(null);
    }

    @Override
    public void releaseAllOf(String nodeName) {
        // an earlier process left nothing here
    }
}
