package org.outcomeowner.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.outcome.Goal;
import org.outcomeowner.outcome.Measure;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.Measurement;
import org.outcomeowner.outcome.input.MeasureField;

/** The document of a measured result: what REST shows, and with a version what is stored. Every key is there, in one order. */
final class ResultJson {
    static final String VERSION = "version";
    static final String MEASURES = "measures";
    static final String INSIGHT = "insight";
    /** The version of the stored document that this code writes. */
    static final int CURRENT_VERSION = 1;

    private ResultJson() {}

    /** The stored document: equal results give equal text. */
    static String canonical(MeasuredResult result) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(VERSION, CURRENT_VERSION);
        document.putAll(toMap(result));
        return StrictJson.write(document);
    }

    /** The document without version, as plain values that any JSON mapper writes alike; numbers stay exact. */
    static Map<String, Object> toMap(MeasuredResult result) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(MEASURES, result.measures().stream().map(ResultJson::toMap).toList());
        document.put(INSIGHT, result.insight().orElse(null));
        return document;
    }

    /** The texts that a form shows for the measures, in the same order and with the same meaning as the document. */
    static List<Map<MeasureField, String>> rows(MeasuredResult result) {
        return result.measures().stream().map(ResultJson::row).toList();
    }

    private static Map<MeasureField, String> row(Measure measure) {
        Map<MeasureField, String> row = new LinkedHashMap<>();
        parts(measure).forEach((field, value) -> row.put(field, text(value)));
        return row;
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static Map<String, Object> toMap(Measure measure) {
        Map<String, Object> document = new LinkedHashMap<>();
        parts(measure)
                .forEach((field, value) ->
                        document.put(field.key(), value.map(ResultJson::plain).orElse(null)));
        return document;
    }

    private static Object plain(Object value) {
        return value instanceof Number ? value : value.toString();
    }

    private static Map<MeasureField, Optional<?>> parts(Measure measure) {
        Map<MeasureField, Optional<?>> parts = new LinkedHashMap<>();
        parts.put(MeasureField.ID, Optional.of(measure.id()));
        parts.put(MeasureField.NAME, Optional.of(measure.name()));
        parts.put(MeasureField.UNIT, Optional.of(measure.unit()));
        putGoal(parts, measure.goal());
        parts.put(MeasureField.DUE, measure.due());
        putMeasurement(parts, measure.measurement());
        return parts;
    }

    private static void putGoal(Map<MeasureField, Optional<?>> parts, Goal goal) {
        parts.put(MeasureField.DIRECTION, Optional.of(goal.direction().key()));
        parts.put(MeasureField.BASELINE, goal.baseline());
        parts.put(MeasureField.TARGET, goal.target());
        parts.put(MeasureField.LOW, goal.low());
        parts.put(MeasureField.HIGH, goal.high());
    }

    private static void putMeasurement(Map<MeasureField, Optional<?>> parts, Measurement measurement) {
        parts.put(MeasureField.ACTUAL, measurement.actual());
        parts.put(MeasureField.MEASURED_ON, measurement.measuredOn());
        parts.put(MeasureField.EVIDENCE, measurement.evidence());
        parts.put(MeasureField.NOTE, measurement.note());
    }
}
