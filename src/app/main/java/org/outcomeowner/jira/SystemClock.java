package org.outcomeowner.jira;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The clock of the server. The app asks no other, so that tests can hand in their own. */
@Component
final class SystemClock extends Clock {
    private final Clock system = Clock.systemDefaultZone();

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return system.withZone(zone);
    }

    @Override
    public Instant instant() {
        return system.instant();
    }
}
