package org.outcomeowner.field;

import org.outcomeowner.outcome.input.InputError;

/** A document that can't be taken as a draft: malformed, of the wrong shape or too long. */
public final class DocumentException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient InputError error;

    DocumentException(InputError error) {
        super(error.message().key());
        this.error = error;
    }

    /** What to tell the person who sent it. */
    public InputError error() {
        return error;
    }
}
