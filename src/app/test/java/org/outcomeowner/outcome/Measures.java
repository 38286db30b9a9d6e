package org.outcomeowner.outcome;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/** Measures of a marketing campaign, as tests want them. */
public final class Measures {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    public static final URI EVIDENCE = URI.create("https://crm.example.com/reports/42");

    private Measures() {}

    public static Measure leads() {
        Goal goal = Goal.of(Direction.INCREASE, BigDecimal.valueOf(120), BigDecimal.valueOf(500));
        return planned("leads", "Leads generated", goal, Optional.of(LocalDate.of(2026, 12, 31)));
    }

    public static Measure budget() {
        Goal goal = Goal.of(Direction.AT_MOST, BigDecimal.valueOf(50_000));
        return planned("budget", "Budget", goal, Optional.empty());
    }

    public static Measure measured(Measure measure, long actual) {
        return measure.with(Measurement.of(BigDecimal.valueOf(actual), DAY));
    }

    public static Measure proved(Measure measure, long actual) {
        return measure.with(Measurement.of(BigDecimal.valueOf(actual), DAY).withEvidence(EVIDENCE));
    }

    private static Measure planned(String id, String name, Goal goal, Optional<LocalDate> due) {
        return new Measure(id, name, "", goal, due, Measurement.none());
    }
}
