package org.outcomeowner.outcome.input;

import java.time.LocalDate;
import java.util.Optional;
import org.outcomeowner.outcome.Goal;
import org.outcomeowner.outcome.Measure;
import org.outcomeowner.outcome.Measurement;

/** Reads one row. */
final class MeasureReader {
    private final RowReader row;
    private final Optional<LocalDate> today;

    MeasureReader(RowReader row, Optional<LocalDate> today) {
        this.row = row;
        this.today = today;
    }

    /** The measure; not to be used when anything was refused. */
    Optional<Measure> read(String id) {
        checkId(id);
        row.require(MeasureField.NAME);
        Optional<String> name = row.line(MeasureField.NAME, TextLimit.NAME);
        Optional<String> unit = row.line(MeasureField.UNIT, TextLimit.UNIT);
        Optional<Goal> goal = new GoalReader(row).read();
        Optional<LocalDate> due = row.date(MeasureField.DUE);
        Measurement measurement = new MeasurementReader(row, today).read();
        return goal.map(aim -> new Measure(id, name.orElse(""), unit.orElse(""), aim, due, measurement));
    }

    private void checkId(String id) {
        if (!MeasureIds.isValid(id)) {
            row.refuse(MeasureField.ID, "id", TextLimit.ID.length(), Excerpt.of(id));
        }
    }
}
