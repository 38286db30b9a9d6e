package org.outcomeowner.outcome.input;

import static org.outcomeowner.outcome.input.MeasureField.ACTUAL;
import static org.outcomeowner.outcome.input.MeasureField.EVIDENCE;
import static org.outcomeowner.outcome.input.MeasureField.MEASURED_ON;
import static org.outcomeowner.outcome.input.MeasureField.NOTE;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.outcomeowner.outcome.Measurement;

/** Reads what a measure came to. An actual without a day was measured today; a day without an actual is refused. */
final class MeasurementReader {
    private final RowReader row;
    private final Optional<LocalDate> today;

    /** @param today empty where the day must be given and may be any, as in what was stored once */
    MeasurementReader(RowReader row, Optional<LocalDate> today) {
        this.row = row;
        this.today = today;
    }

    Measurement read() {
        Optional<BigDecimal> actual = row.number(ACTUAL);
        Optional<LocalDate> measuredOn = measuredOn(actual);
        Optional<URI> evidence = row.link(EVIDENCE);
        Optional<String> note = row.lines(NOTE, TextLimit.NOTE);
        boolean measured = actual.isPresent() && measuredOn.isPresent();
        return new Measurement(actual.filter(value -> measured), measuredOn.filter(day -> measured), evidence, note);
    }

    private Optional<LocalDate> measuredOn(Optional<BigDecimal> actual) {
        if (row.isBlank(MEASURED_ON)) {
            return actual.flatMap(value -> dayNotGiven());
        }
        if (row.isBlank(ACTUAL)) {
            row.refuse(MEASURED_ON, "date-alone", Excerpt.of(row.text(MEASURED_ON)));
        }
        Optional<LocalDate> day = row.date(MEASURED_ON);
        day.ifPresent(this::refuseFuture);
        return day;
    }

    private Optional<LocalDate> dayNotGiven() {
        return today.isPresent() ? today : row.refuse(MEASURED_ON, "required");
    }

    private void refuseFuture(LocalDate day) {
        if (today.filter(day::isAfter).isPresent()) {
            row.refuse(MEASURED_ON, "date-future", today.orElseThrow(), day);
        }
    }
}
