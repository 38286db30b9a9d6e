package org.outcomeowner.field;

import java.util.Optional;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.input.ResultParser;

/**
 * What the database holds for an issue.
 *
 * @param value the result; empty when there is none or when it can't be read
 * @param damageId what the log calls a value that can't be read
 */
record StoredResult(Optional<MeasuredResult> value, Optional<String> damageId) {
    static final StoredResult NONE = new StoredResult(Optional.empty(), Optional.empty());

    /** Reads a stored document. */
    static StoredResult of(String document) {
        Optional<MeasuredResult> value = parse(document);
        return new StoredResult(value, value.isPresent() ? Optional.empty() : Optional.of(Damage.idOf(document)));
    }

    /** The result; the empty one when there is none. */
    MeasuredResult orEmpty() {
        return value.orElse(MeasuredResult.empty());
    }

    private static Optional<MeasuredResult> parse(String document) {
        try {
            return ResultParser.stored().parse(ResultDocument.read(document)).value();
        } catch (DocumentException damaged) {
            return Optional.empty();
        }
    }
}
