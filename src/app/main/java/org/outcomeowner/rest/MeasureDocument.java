package org.outcomeowner.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.outcome.Goal;
import org.outcomeowner.outcome.Measure;
import org.outcomeowner.outcome.Measurement;
import org.outcomeowner.outcome.Progress;

/** A measure as it is answered: numbers are exact decimals, days ISO, progress is 0 at the baseline and 1 at the target. */
final class MeasureDocument {
    private MeasureDocument() {}

    static Map<String, Object> of(Measure measure) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", measure.id());
        document.put("name", measure.name());
        document.put("unit", measure.unit());
        putGoal(document, measure.goal());
        document.put("due", text(measure.due()));
        putMeasurement(document, measure.measurement());
        document.put("progress", measure.progress().map(Progress::fraction).orElse(null));
        document.put("verdict", measure.verdict().key());
        return document;
    }

    private static void putGoal(Map<String, Object> document, Goal goal) {
        document.put("direction", goal.direction().key());
        document.put("baseline", goal.baseline().orElse(null));
        document.put("target", goal.target().orElse(null));
        document.put("low", goal.low().orElse(null));
        document.put("high", goal.high().orElse(null));
    }

    private static void putMeasurement(Map<String, Object> document, Measurement measurement) {
        document.put("actual", measurement.actual().orElse(null));
        document.put("measuredOn", text(measurement.measuredOn()));
        document.put("evidence", text(measurement.evidence()));
        document.put("note", measurement.note().orElse(null));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
