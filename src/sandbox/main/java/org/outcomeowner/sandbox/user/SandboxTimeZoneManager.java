package org.outcomeowner.sandbox.user;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.util.TimeZone;
import org.springframework.stereotype.Component;

/** Everybody is where the sandbox's clock is: its users have no time zone of their own. */
@Component
final class SandboxTimeZoneManager implements TimeZoneManager {
    private final Clock clock;

    SandboxTimeZoneManager(Clock clock) {
        this.clock = clock;
    }

    @Override
    public TimeZone getUserTimeZone() {
        return getDefaultTimeZone();
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getTimeZone(clock.getZone());
    }
}
