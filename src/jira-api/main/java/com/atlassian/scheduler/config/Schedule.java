package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.Objects;
import java.util.TimeZone;

/**
 * When a job runs.
 *
 * <p>Source: docs.atlassian.com/atlassian-scheduler-api/1.6.0, same class.
 */
public final class Schedule {

    private final IntervalScheduleInfo interval;
    private final CronScheduleInfo cron;

    private Schedule(IntervalScheduleInfo interval, CronScheduleInfo cron) {
        this.interval = interval;
        this.cron = cron;
    }

    /** By a cron expression in the host's time zone. */
    public static Schedule forCronExpression(String cronExpression) {
        return forCronExpression(cronExpression, null);
    }

    /** By a cron expression, seconds first, in the time zone; null for the host's. Checked when the job is scheduled. */
    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        Objects.requireNonNull(cronExpression, "cronExpression");
        return new Schedule(null, new CronScheduleInfo(cronExpression, timeZone));
    }

    /** Every so many milliseconds from the first time on; null for as soon as possible, 0 for once only. */
    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        if (intervalInMillis < 0) {
            throw new IllegalArgumentException("intervalInMillis must not be negative, was " + intervalInMillis);
        }
        return new Schedule(new IntervalScheduleInfo(firstRunTime, intervalInMillis), null);
    }

    /** Once, at the time; null for as soon as possible. */
    public static Schedule runOnce(Date runTime) {
        return forInterval(0, runTime);
    }

    /** Which of the two kinds it is. */
    public Type getType() {
        return cron == null ? Type.INTERVAL : Type.CRON_EXPRESSION;
    }

    /**
     * What it was made of.
     *
     * @throws IllegalStateException if it is a cron expression
     */
    public IntervalScheduleInfo getIntervalScheduleInfo() {
        require(Type.INTERVAL);
        return interval;
    }

    /**
     * What it was made of.
     *
     * @throws IllegalStateException if it is an interval
     */
    public CronScheduleInfo getCronScheduleInfo() {
        require(Type.CRON_EXPRESSION);
        return cron;
    }

    private void require(Type type) {
        if (getType() != type) {
            throw new IllegalStateException("A schedule of type " + getType() + " is not of type " + type);
        }
    }

    /** The kinds of schedules. */
    public enum Type {
        CRON_EXPRESSION,
        INTERVAL
    }
}
