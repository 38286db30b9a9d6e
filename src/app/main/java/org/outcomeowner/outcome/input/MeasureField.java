package org.outcomeowner.outcome.input;

import java.util.Arrays;
import java.util.Optional;

/** The parts of a measure, in the order of a form and of the document. */
public enum MeasureField {
    ID("id"),
    NAME("name"),
    UNIT("unit"),
    DIRECTION("direction"),
    BASELINE("baseline"),
    TARGET("target"),
    LOW("low"),
    HIGH("high"),
    DUE("due"),
    ACTUAL("actual"),
    MEASURED_ON("measuredOn"),
    EVIDENCE("evidence"),
    NOTE("note");

    private final String key;

    MeasureField(String key) {
        this.key = key;
    }

    /** The part with this key; empty when there is none. */
    public static Optional<MeasureField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /** The key in documents and forms. */
    public String key() {
        return key;
    }

    /** The key of its label in the message bundles. */
    public String labelKey() {
        return "outcome-owner.measure." + key;
    }
}
