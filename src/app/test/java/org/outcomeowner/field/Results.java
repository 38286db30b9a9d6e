package org.outcomeowner.field;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.outcome.Direction;
import org.outcomeowner.outcome.Goal;
import org.outcomeowner.outcome.Measure;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.Measurement;

/** Results to test with. */
final class Results {
    static final Measure LEADS = new Measure(
            "leads",
            "Leads generated",
            "leads",
            Goal.of(Direction.INCREASE, new BigDecimal("120"), new BigDecimal("500")),
            Optional.of(LocalDate.of(2026, 12, 31)),
            new Measurement(
                    Optional.of(new BigDecimal("530")),
                    Optional.of(LocalDate.of(2026, 11, 18)),
                    Optional.of(URI.create("https://example.org/leads?a=1&b=2")),
                    Optional.of("Counted twice.")));
    static final Measure LATENCY = new Measure(
            "latency",
            "Latency",
            "",
            Goal.between(new BigDecimal("-0.5"), new BigDecimal("10.25")),
            Optional.empty(),
            Measurement.none());
    static final MeasuredResult CAMPAIGN =
            new MeasuredResult(List.of(LEADS, LATENCY), Optional.of("Partners bring more than ads."));
    static final MeasuredResult ONLY_LEADS = new MeasuredResult(List.of(LEADS), Optional.empty());

    private Results() {}
}
