package org.outcomeowner.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.field.DocumentException;
import org.outcomeowner.field.StrictJson;
import org.outcomeowner.outcome.input.MeasureDraft;
import org.outcomeowner.outcome.input.MeasureField;

/**
 * The body of a measurement.
 *
 * @param draft what was sent, not judged yet; its id is the measure's
 * @param revision the revision of the result that the caller has seen
 */
record MeasurementRequest(MeasureDraft draft, Optional<String> revision) {
    static final String MEASURE = "measure";

    private static final String REVISION = "revision";
    private static final List<MeasureField> TEXTS =
            List.of(MeasureField.MEASURED_ON, MeasureField.EVIDENCE, MeasureField.NOTE);
    private static final List<String> KEYS = List.of(MEASURE, "actual", "measuredOn", "evidence", "note", REVISION);

    static MeasurementRequest read(String body) throws DocumentException {
        ObjectNode document = StrictJson.object(body);
        StrictJson.refuseUnknownKeys(document, KEYS);
        Map<MeasureField, String> values = new EnumMap<>(MeasureField.class);
        values.put(MeasureField.ID, StrictJson.text(document, MEASURE));
        values.put(MeasureField.ACTUAL, StrictJson.numberOrText(document, MeasureField.ACTUAL.key()));
        for (MeasureField field : TEXTS) {
            values.put(field, StrictJson.text(document, field.key()));
        }
        String revision = StrictJson.text(document, REVISION);
        return new MeasurementRequest(
                new MeasureDraft(values), Optional.of(revision).filter(text -> !text.isBlank()));
    }
}
