package com.atlassian.scheduler.config;

import java.util.TimeZone;

/**
 * A schedule by a cron expression.
 *
 * <p>Source: docs.atlassian.com/atlassian-scheduler-api/1.6.0, same class.
 */
public final class CronScheduleInfo {

    private final String cronExpression;
    private final TimeZone timeZone;

    CronScheduleInfo(String cronExpression, TimeZone timeZone) {
        this.cronExpression = cronExpression;
        this.timeZone = timeZone;
    }

    /** The expression, seconds first. */
    public String getCronExpression() {
        return cronExpression;
    }

    /** The zone it is meant in; null for the host's. */
    public TimeZone getTimeZone() {
        return timeZone;
    }
}
