package org.outcomeowner.sandbox.schedule;

import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.Schedule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Date;
import java.util.TimeZone;
import org.outcomeowner.sandbox.store.Rows;

/** A schedule as columns of {@code scheduled_job}: either the first two or the last two are used. */
record StoredSchedule(Long intervalMs, Long firstRun, String cron, String zone) {
    static StoredSchedule of(Schedule schedule) {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            CronScheduleInfo cron = schedule.getCronScheduleInfo();
            TimeZone zone = cron.getTimeZone();
            return new StoredSchedule(null, null, cron.getCronExpression(), zone == null ? null : zone.getID());
        }
        IntervalScheduleInfo interval = schedule.getIntervalScheduleInfo();
        Date first = interval.getFirstRunTime();
        return new StoredSchedule(interval.getIntervalInMillis(), first == null ? null : first.getTime(), null, null);
    }

    static StoredSchedule read(ResultSet row) throws SQLException {
        return new StoredSchedule(
                Rows.nullableLong(row, "interval_ms"),
                Rows.nullableLong(row, "first_run"),
                row.getString("cron"),
                row.getString("zone"));
    }

    Schedule schedule() {
        if (intervalMs == null) {
            return Schedule.forCronExpression(cron, zone == null ? null : TimeZone.getTimeZone(zone));
        }
        return Schedule.forInterval(intervalMs, firstRun == null ? null : new Date(firstRun));
    }
}
