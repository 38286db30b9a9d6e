package org.outcomeowner.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Administrators repeat their password before they may use pages of administration, and again after ten idle minutes. */
@Component
final class Websudo {
    static final Duration LASTS = Duration.ofMinutes(10);

    private static final String UNTIL = "sandbox.websudo.until";

    private final Clock clock;

    Websudo(Clock clock) {
        this.clock = clock;
    }

    void begin(HttpServletRequest request) {
        request.getSession(true).setAttribute(UNTIL, clock.instant().plus(LASTS));
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(UNTIL);
        }
    }

    /** Whether the session is in it; being used keeps it alive. */
    boolean isOn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Instant until = session == null ? null : (Instant) session.getAttribute(UNTIL);
        boolean on = until != null && clock.instant().isBefore(until);
        if (on) {
            begin(request);
        }
        return on;
    }
}
