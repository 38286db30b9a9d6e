package org.outcomeowner.outcome.input;

import java.util.Map;

/**
 * A measure as it was typed.
 *
 * @param values the texts of the parts that were sent; a part that is not there is blank
 */
public record MeasureDraft(Map<MeasureField, String> values) {
    public MeasureDraft {
        values = Map.copyOf(values);
    }

    /** The text of a part without the space around it; empty when blank or not sent. */
    public String text(MeasureField field) {
        return values.getOrDefault(field, "").strip();
    }

    /** Whether nothing is typed; the direction does not count, since a select control always sends one. */
    public boolean isBlank() {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey() != MeasureField.DIRECTION)
                .allMatch(entry -> entry.getValue().isBlank());
    }
}
