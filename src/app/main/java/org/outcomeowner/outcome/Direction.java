package org.outcomeowner.outcome;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Which way a measure should move. */
public enum Direction {
    /** Grow from the baseline to the target. */
    INCREASE("increase", (target, value) -> target.subtract(value)),
    /** Shrink from the baseline to the target. */
    DECREASE("decrease", (target, value) -> value.subtract(target)),
    /** Stay at or below the target, as a budget does. */
    AT_MOST("at_most", (target, value) -> value.subtract(target)),
    /** Stay at or above the target, as an availability does. */
    AT_LEAST("at_least", (target, value) -> target.subtract(value)),
    /** Stay between low and high, both included. */
    RANGE("range", (target, value) -> BigDecimal.ZERO);

    private final String key;
    private final BinaryOperator<BigDecimal> shortfall;

    Direction(String key, BinaryOperator<BigDecimal> shortfall) {
        this.key = key;
        this.shortfall = shortfall;
    }

    /** The direction with this key; empty when there is none. */
    public static Optional<Direction> of(String key) {
        return Arrays.stream(values())
                .filter(direction -> direction.key.equals(key))
                .findFirst();
    }

    /** The key in documents and forms. */
    public String key() {
        return key;
    }

    /** The key of its name in the message bundles. */
    public String nameKey() {
        return "outcome-owner.direction." + key;
    }

    /** Whether it has a low and a high end instead of a target. */
    public boolean isRange() {
        return this == RANGE;
    }

    /** Whether a target on the wrong side of the baseline contradicts it. */
    public boolean startsAtBaseline() {
        return this == INCREASE || this == DECREASE;
    }

    /** How much is missing at the value: positive while the target is not reached, zero or negative when it is. */
    BigDecimal shortfall(BigDecimal target, BigDecimal value) {
        return shortfall.apply(target, value);
    }
}
