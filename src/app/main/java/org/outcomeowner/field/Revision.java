package org.outcomeowner.field;

import org.outcomeowner.outcome.Fingerprint;
import org.outcomeowner.outcome.MeasuredResult;

/** What tells one state of a result from another, as an ETag does: a fingerprint of its document, not a counter that could be guessed ahead. */
public final class Revision {
    private Revision() {}

    /** The revision of a result; an empty one has one too. */
    public static String of(MeasuredResult result) {
        return Fingerprint.of(ResultJson.canonical(result));
    }
}
