package org.outcomeowner.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomeowner.outcome.Measure;

/**
 * Delivered but not closed: each measure has a day by which it must be taken, its own due date or else the policy's time after the delivery.
 */
public final class Measuring {
    private final MeasuringPolicy policy;
    private final OutcomeFacts facts;

    public Measuring(MeasuringPolicy policy, OutcomeFacts facts) {
        this.policy = policy;
        this.facts = facts;
    }

    /** The last day for the last measure that is not taken yet; empty when the epic is not being measured, or nothing is left to measure. */
    public Optional<LocalDate> measureBy() {
        return facts.delivered().flatMap(delivered -> open().map(measure -> dueOf(measure, delivered))
                .max(LocalDate::compareTo));
    }

    /** The measures that must have been taken by now and were not. */
    public List<Measure> overdue() {
        return facts.delivered()
                .map(delivered -> open().filter(
                                measure -> dueOf(measure, delivered).isBefore(facts.today()))
                        .toList())
                .orElse(List.of());
    }

    /** Whether the measures are taken in time; empty when the epic is not being measured. The gate refuses nothing for it. */
    Optional<Check> onTime() {
        return facts.delivered()
                .map(delivered -> Check.of(
                        Rule.MEASUREMENT_OVERDUE,
                        overdue().stream()
                                .map(measure -> late(measure, delivered))
                                .toList()));
    }

    private Finding late(Measure measure, LocalDate delivered) {
        return new FindingWriter(facts).measureWarning(Rule.MEASUREMENT_OVERDUE, measure, dueOf(measure, delivered));
    }

    private Stream<Measure> open() {
        return facts.outcome().result().measures().stream().filter(measure -> !measure.isMeasured());
    }

    private LocalDate dueOf(Measure measure, LocalDate delivered) {
        return measure.due().orElse(delivered.plusDays(policy.days()));
    }
}
