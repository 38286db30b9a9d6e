package org.outcomeowner.sandbox.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Imitates {@link SchedulerService}. */
@Component
final class SandboxSchedulerService implements SchedulerService {
    private final JobStores stores;
    private final Runners runners;
    private final ActiveRuns active;
    private final Clock clock;

    SandboxSchedulerService(JobStores stores, Runners runners, ActiveRuns active, Clock clock) {
        this.stores = stores;
        this.runners = runners;
        this.active = active;
        this.clock = clock;
    }

    @Override
    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        runners.register(jobRunnerKey, jobRunner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        runners.unregister(jobRunnerKey);
        active.cancel(job -> job.runner().equals(jobRunnerKey));
    }

    @Override
    public Set<JobRunnerKey> getRegisteredJobRunnerKeys() {
        return runners.keys();
    }

    @Override
    public Set<JobRunnerKey> getJobRunnerKeysForAllScheduledJobs() {
        return stores.all().stream().map(Job::runner).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
        Instant next = Times.first(jobConfig.getSchedule(), clock.instant())
                .orElseThrow(() -> new SchedulerServiceException("Job “%s” would never run".formatted(jobId)));
        stores.put(Job.of(jobId, jobConfig, Parameters.of(jobConfig.getParameters()), next));
    }

    @Override
    public JobId scheduleJobWithGeneratedId(JobConfig jobConfig) throws SchedulerServiceException {
        JobId id = JobId.of(UUID.randomUUID().toString());
        scheduleJob(id, jobConfig);
        return id;
    }

    @Override
    public void unscheduleJob(JobId jobId) {
        stores.remove(jobId);
        active.cancel(job -> job.id().equals(jobId));
    }

    @Override
    public Date calculateNextRunTime(Schedule schedule) throws SchedulerServiceException {
        return Times.first(schedule, clock.instant()).map(Date::from).orElse(null);
    }

    @Override
    public JobDetails getJobDetails(JobId jobId) {
        return stores.find(jobId).map(this::details).orElse(null);
    }

    @Override
    public List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return stores.all().stream()
                .filter(job -> job.runner().equals(jobRunnerKey))
                .map(this::details)
                .toList();
    }

    private JobDetails details(Job job) {
        return new StoredJobDetails(
                job, runners.loader(job.runner()), runners.find(job.runner()).isPresent());
    }
}
