package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import java.util.Objects;

/**
 * How a job is to run. Immutable: each method gives a changed copy.
 *
 * <p>Source: docs.atlassian.com/atlassian-scheduler-api/1.6.0, same class.
 */
public final class JobConfig {

    private final JobRunnerKey jobRunnerKey;
    private final RunMode runMode;
    private final Schedule schedule;
    private final Map<String, Serializable> parameters;

    private JobConfig(
            JobRunnerKey jobRunnerKey, RunMode runMode, Schedule schedule, Map<String, Serializable> parameters) {
        this.jobRunnerKey = Objects.requireNonNull(jobRunnerKey, "jobRunnerKey");
        this.runMode = Objects.requireNonNull(runMode, "runMode");
        this.schedule = Objects.requireNonNull(schedule, "schedule");
        this.parameters = parameters;
    }

    /** Once per cluster, as soon as possible, without parameters. */
    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return new JobConfig(jobRunnerKey, RunMode.RUN_ONCE_PER_CLUSTER, Schedule.runOnce((Date) null), Map.of());
    }

    /** The same with this run mode. */
    public JobConfig withRunMode(RunMode newRunMode) {
        return new JobConfig(jobRunnerKey, newRunMode, schedule, parameters);
    }

    /** The same with this schedule. */
    public JobConfig withSchedule(Schedule newSchedule) {
        return new JobConfig(jobRunnerKey, runMode, newSchedule, parameters);
    }

    /** The same with a copy of these parameters; null for none. */
    public JobConfig withParameters(Map<String, Serializable> newParameters) {
        return new JobConfig(
                jobRunnerKey, runMode, schedule, newParameters == null ? Map.of() : Map.copyOf(newParameters));
    }

    /** The work it needs. */
    public JobRunnerKey getJobRunnerKey() {
        return jobRunnerKey;
    }

    /** Where it runs. */
    public RunMode getRunMode() {
        return runMode;
    }

    /** When it runs. */
    public Schedule getSchedule() {
        return schedule;
    }

    /** What it hands to the work; cannot be changed. */
    public Map<String, Serializable> getParameters() {
        return parameters;
    }
}
