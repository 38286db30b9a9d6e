package org.outcomeowner.outcome;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One number the owner answers for.
 *
 * @param id stays when the name changes; unique within a result
 * @param name what is counted
 * @param unit in what; may be empty
 * @param goal what it should come to
 * @param due by when
 * @param measurement what it came to
 */
public record Measure(
        String id, String name, String unit, Goal goal, Optional<LocalDate> due, Measurement measurement) {

    public Measure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(measurement, "measurement");
    }

    /** The same measure with another measurement. */
    public Measure with(Measurement taken) {
        return new Measure(id, name, unit, goal, due, taken);
    }

    /** Whether it has an actual. */
    public boolean isMeasured() {
        return measurement.actual().isPresent();
    }

    /** Whether it is to be measured by this day; a measure without a date always is. */
    public boolean isDueBy(LocalDate day) {
        return due.filter(day::isBefore).isEmpty();
    }

    /** How far it has come; empty while there is no actual or nothing to measure against. */
    public Optional<Progress> progress() {
        return measurement.actual().filter(actual -> goal.isComplete()).map(actual -> Progress.of(goal, actual));
    }

    /** What it came to. */
    public Verdict verdict() {
        return progress().map(Progress::verdict).orElse(Verdict.UNMEASURED);
    }
}
