package org.outcomeowner.sandbox.schedule;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/** Says when a schedule is due. */
final class Times {
    private Times() {}

    /**
     * The first time from now on; a time in the past that is not repeated is now.
     *
     * @throws SchedulerServiceException if the cron expression cannot be read
     */
    static Optional<Instant> first(Schedule schedule, Instant now) throws SchedulerServiceException {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            return cron(schedule.getCronScheduleInfo(), now);
        }
        IntervalScheduleInfo interval = schedule.getIntervalScheduleInfo();
        if (interval.getFirstRunTime() == null) {
            return Optional.of(now);
        }
        Instant first = interval.getFirstRunTime().toInstant();
        return Optional.of(first.isBefore(now) ? caughtUp(first, interval.getIntervalInMillis(), now) : first);
    }

    /** The time after the one it was due at, later than now; empty if it is over. */
    static Optional<Instant> after(Schedule schedule, Instant due, Instant now) {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            return checkedCron(schedule.getCronScheduleInfo(), now);
        }
        long interval = schedule.getIntervalScheduleInfo().getIntervalInMillis();
        return interval == 0 ? Optional.empty() : Optional.of(caughtUp(due, interval, now.plusMillis(1)));
    }

    private static Instant caughtUp(Instant from, long interval, Instant now) {
        if (interval == 0) {
            return now;
        }
        long missed = now.toEpochMilli() - from.toEpochMilli();
        long steps = Math.max(1, (missed + interval - 1) / interval);
        return from.plusMillis(steps * interval);
    }

    private static Optional<Instant> cron(CronScheduleInfo info, Instant now) throws SchedulerServiceException {
        try {
            return checkedCron(info, now);
        } catch (IllegalArgumentException e) {
            throw new SchedulerServiceException(
                    "Cron expression “%s” cannot be read: %s".formatted(info.getCronExpression(), e.getMessage()), e);
        }
    }

    private static Optional<Instant> checkedCron(CronScheduleInfo info, Instant now) {
        ZoneId zone = info.getTimeZone() == null
                ? ZoneId.systemDefault()
                : info.getTimeZone().toZoneId();
        ZonedDateTime next = CronExpression.parse(QuartzDays.translate(info.getCronExpression()))
                .next(now.atZone(zone));
        return Optional.ofNullable(next).map(ZonedDateTime::toInstant);
    }
}
