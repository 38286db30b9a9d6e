package org.outcomeowner.outcome;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The measures of an outcome and what was learned.
 *
 * @param measures in the order the owner gave them; their ids differ
 * @param insight what was learned
 */
public record MeasuredResult(List<Measure> measures, Optional<String> insight) {
    private static final MeasuredResult EMPTY = new MeasuredResult(List.of(), Optional.empty());

    public MeasuredResult {
        measures = List.copyOf(measures);
        Objects.requireNonNull(insight, "insight");
        if (measures.stream().map(Measure::id).distinct().count() < measures.size()) {
            throw new IllegalArgumentException("Two measures have the same id");
        }
    }

    /** Neither measures nor insight. */
    public static MeasuredResult empty() {
        return EMPTY;
    }

    public boolean isEmpty() {
        return measures.isEmpty() && insight.isEmpty();
    }

    /** The measure with this id. */
    public Optional<Measure> find(String id) {
        return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    /**
     * The same result with another measurement of one measure; what was measured before is in the field's history.
     *
     * @throws UnknownMeasureException if there is no measure with this id
     */
    public MeasuredResult withMeasurement(String id, Measurement taken) {
        if (find(id).isEmpty()) {
            throw new UnknownMeasureException(id);
        }
        return new MeasuredResult(
                measures.stream()
                        .map(measure -> measure.id().equals(id) ? measure.with(taken) : measure)
                        .toList(),
                insight);
    }

    /** The same result with another insight. */
    public MeasuredResult withInsight(String learned) {
        return new MeasuredResult(measures, Optional.of(learned));
    }

    /** The verdict of the epic. */
    public Verdict verdict() {
        return Verdict.of(measures.stream().map(Measure::verdict).toList());
    }
}
