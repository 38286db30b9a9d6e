package org.outcomeowner.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.outcome.Measure;

/** Which measures must have an actual before an epic closes. At least one always must. */
public enum MeasureScope {
    /** Every measure. */
    ALL("all"),
    /** Every measure that is due, or has no due date. */
    DUE("due"),
    /** One measure, whichever. */
    ANY("any");

    private final String key;

    MeasureScope(String key) {
        this.key = key;
    }

    /** The scope with this key; empty when there is none. */
    public static Optional<MeasureScope> of(String key) {
        return Arrays.stream(values()).filter(scope -> scope.key.equals(key)).findFirst();
    }

    /** The key among a validator's parameters. */
    public String key() {
        return key;
    }

    /** The key of its name in the message bundles. */
    public String nameKey() {
        return "outcome-owner.scope." + key;
    }

    /** They stand in order, the strictest first. */
    MeasureScope stricter(MeasureScope other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The measures that lack an actual which they must have. */
    List<Measure> unmeasured(List<Measure> measures, LocalDate today) {
        boolean nothingMeasured = measures.stream().noneMatch(Measure::isMeasured);
        return measures.stream()
                .filter(measure -> !measure.isMeasured())
                .filter(measure -> nothingMeasured || demands(measure, today))
                .toList();
    }

    private boolean demands(Measure measure, LocalDate today) {
        return this == ALL || this == DUE && measure.isDueBy(today);
    }
}
