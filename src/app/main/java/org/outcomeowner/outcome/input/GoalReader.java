package org.outcomeowner.outcome.input;

import static org.outcomeowner.outcome.input.MeasureField.BASELINE;
import static org.outcomeowner.outcome.input.MeasureField.HIGH;
import static org.outcomeowner.outcome.input.MeasureField.LOW;
import static org.outcomeowner.outcome.input.MeasureField.TARGET;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.outcome.Direction;
import org.outcomeowner.outcome.Goal;
import org.outcomeowner.outcome.Message;

/** Reads what a measure should come to and refuses what contradicts itself. */
final class GoalReader {
    private final RowReader row;

    GoalReader(RowReader row) {
        this.row = row;
    }

    /** The goal; empty when its direction is not known, and not to be used when anything was refused. */
    Optional<Goal> read() {
        Optional<BigDecimal> baseline = row.number(BASELINE);
        Optional<BigDecimal> target = row.number(TARGET);
        Optional<BigDecimal> low = row.number(LOW);
        Optional<BigDecimal> high = row.number(HIGH);
        Optional<Goal> goal = row.direction().map(direction -> new Goal(direction, baseline, target, low, high));
        goal.ifPresent(this::check);
        return goal;
    }

    private void check(Goal goal) {
        boolean range = goal.direction().isRange();
        List<MeasureField> ends = List.of(LOW, HIGH);
        List<MeasureField> single = List.of(TARGET);
        (range ? ends : single).forEach(row::require);
        (range ? single : ends).forEach(field -> refuseUseless(field, goal.direction()));
        checkRange(goal);
        checkContradiction(goal);
    }

    private void refuseUseless(MeasureField field, Direction direction) {
        if (!row.isBlank(field)) {
            row.refuse(field, "not-applicable", Message.of(direction.nameKey()), Excerpt.of(row.text(field)));
        }
    }

    private void checkRange(Goal goal) {
        if (goal.direction().isRange() && goal.isComplete() && exceeds(goal.low(), goal.high())) {
            row.refuse(LOW, "range", row.text(HIGH), row.text(LOW));
        }
    }

    private void checkContradiction(Goal goal) {
        if (goal.baseline().isEmpty() || goal.target().isEmpty()) {
            return;
        }
        if (goal.direction() == Direction.INCREASE && exceeds(goal.baseline(), goal.target())) {
            row.refuse(TARGET, "increase", row.text(BASELINE), row.text(TARGET));
        }
        if (goal.direction() == Direction.DECREASE && exceeds(goal.target(), goal.baseline())) {
            row.refuse(TARGET, "decrease", row.text(BASELINE), row.text(TARGET));
        }
    }

    private static boolean exceeds(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.orElseThrow().compareTo(other.orElseThrow()) > 0;
    }
}
