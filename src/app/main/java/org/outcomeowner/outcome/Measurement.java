package org.outcomeowner.outcome;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What was found when a measure was taken. Evidence and note may be there before the actual.
 *
 * @param actual the value found
 * @param measuredOn the day of it; present exactly when the actual is
 * @param evidence a web address that proves it
 * @param note anything to add
 */
public record Measurement(
        Optional<BigDecimal> actual, Optional<LocalDate> measuredOn, Optional<URI> evidence, Optional<String> note) {
    private static final Measurement NONE =
            new Measurement(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Measurement {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(note, "note");
        if (actual.isPresent() != measuredOn.isPresent()) {
            throw new IllegalArgumentException("An actual and the day it was measured belong together");
        }
    }

    /** Nothing found yet. */
    public static Measurement none() {
        return NONE;
    }

    /** A value found on a day, without evidence or note. */
    public static Measurement of(BigDecimal actual, LocalDate measuredOn) {
        return new Measurement(Optional.of(actual), Optional.of(measuredOn), Optional.empty(), Optional.empty());
    }

    /** The same with this evidence. */
    public Measurement withEvidence(URI link) {
        return new Measurement(actual, measuredOn, Optional.of(link), note);
    }
}
