package org.outcomeowner.field;

import org.outcomeowner.outcome.OutcomeField;

/** An issue lacks one of the three fields: nobody added it, or its contexts leave the issue out. An administrator has to mend that. */
public final class FieldNotSetUpException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final OutcomeField field;

    FieldNotSetUpException(OutcomeField field, String issueKey) {
        super("No field of type " + FieldTypeKeys.of(field) + " applies to " + issueKey);
        this.field = field;
    }

    /** The field that is not there. */
    public OutcomeField field() {
        return field;
    }
}
