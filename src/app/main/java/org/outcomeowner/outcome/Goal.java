package org.outcomeowner.outcome;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What a measure should come to.
 *
 * @param direction which way
 * @param baseline where it started
 * @param target where it should end; not for a range
 * @param low the low end of a range
 * @param high the high end of a range
 */
public record Goal(
        Direction direction,
        Optional<BigDecimal> baseline,
        Optional<BigDecimal> target,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high) {

    public Goal {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
    }

    /** A goal other than a range, without a baseline. */
    public static Goal of(Direction direction, BigDecimal target) {
        return new Goal(direction, Optional.empty(), Optional.of(target), Optional.empty(), Optional.empty());
    }

    /** A goal other than a range. */
    public static Goal of(Direction direction, BigDecimal baseline, BigDecimal target) {
        return of(direction, target).from(baseline);
    }

    /** A range, without a baseline. */
    public static Goal between(BigDecimal low, BigDecimal high) {
        return new Goal(Direction.RANGE, Optional.empty(), Optional.empty(), Optional.of(low), Optional.of(high));
    }

    /** The same goal with this baseline. */
    public Goal from(BigDecimal start) {
        return new Goal(direction, Optional.of(start), target, low, high);
    }

    /** Whether there is something to measure against: a target, or both ends of a range. */
    public boolean isComplete() {
        return direction.isRange() ? low.isPresent() && high.isPresent() : target.isPresent();
    }

    /** Whether the value satisfies it; an incomplete goal is never reached. */
    public boolean isReachedBy(BigDecimal value) {
        return isComplete() && shortfall(value).signum() <= 0;
    }

    /** How much is missing at the value: positive until the goal is reached; never negative for a range. */
    BigDecimal shortfall(BigDecimal value) {
        if (direction.isRange()) {
            return low.orElseThrow()
                    .subtract(value)
                    .max(value.subtract(high.orElseThrow()))
                    .max(BigDecimal.ZERO);
        }
        return direction.shortfall(target.orElseThrow(), value);
    }
}
