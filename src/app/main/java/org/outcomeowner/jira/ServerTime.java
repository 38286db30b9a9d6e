package org.outcomeowner.jira;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What time it is for the server, and what day it is for the person at the keyboard. */
@Component
public final class ServerTime {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Clock clock;
    private final TimeZoneManager timeZoneManager;

    public ServerTime(Clock clock, TimeZoneManager timeZoneManager) {
        this.clock = clock;
        this.timeZoneManager = timeZoneManager;
    }

    /** This moment. */
    public Instant now() {
        return clock.instant();
    }

    /** The day it is where the current user is. */
    public LocalDate today() {
        return dayOf(now());
    }

    /** The day it was at that moment where the current user is. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, timeZoneManager.getUserTimeZone().toZoneId());
    }

    /** The minute it was at that moment where the current user is, as in {@code 2026-12-31 17:05}. */
    public String minuteOf(Instant moment) {
        return MINUTE.format(moment.atZone(timeZoneManager.getUserTimeZone().toZoneId()));
    }
}
