package com.atlassian.scheduler.config;

import java.util.Date;

/**
 * A schedule that repeats after a time, or runs once.
 *
 * <p>Source: docs.atlassian.com/atlassian-scheduler-api/1.6.0, same class.
 */
public final class IntervalScheduleInfo {

    private final Date firstRunTime;
    private final long intervalInMillis;

    IntervalScheduleInfo(Date firstRunTime, long intervalInMillis) {
        this.firstRunTime = firstRunTime == null ? null : new Date(firstRunTime.getTime());
        this.intervalInMillis = intervalInMillis;
    }

    /** When it runs first; null for as soon as possible. */
    public Date getFirstRunTime() {
        return firstRunTime == null ? null : new Date(firstRunTime.getTime());
    }

    /** The time between runs; 0 if it runs once. */
    public long getIntervalInMillis() {
        return intervalInMillis;
    }
}
