package org.outcomeowner.field;

import org.outcomeowner.outcome.OutcomeField;

/** The complete module keys of the field types. Fields are stored with them, so they never change. */
final class FieldTypeKeys {
    private static final String PLUGIN = "org.outcomeowner.outcome-owner:";

    private FieldTypeKeys() {}

    static String of(OutcomeField field) {
        return PLUGIN
                + switch (field) {
                    case OWNER -> "outcome-owner-field";
                    case AUTHORITY -> "decision-authority-field";
                    case RESULT -> "measured-result-field";
                };
    }
}
