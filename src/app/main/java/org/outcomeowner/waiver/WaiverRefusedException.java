package org.outcomeowner.waiver;

import org.outcomeowner.rules.WaiverCase;

/** What somebody wanted to do with a waiver is not possible. */
public final class WaiverRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient WaiverCase.Objection objection;

    WaiverRefusedException(WaiverCase.Objection objection) {
        super(objection.message().key());
        this.objection = objection;
    }

    /** Why. */
    public WaiverCase.Objection objection() {
        return objection;
    }
}
