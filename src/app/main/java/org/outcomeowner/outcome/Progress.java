package org.outcomeowner.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far an actual has come from baseline to target: 0 at the baseline, 1 at the target, below 0 on the way back, above 1 beyond.
 * Where there is no way to go (no baseline, or one that satisfies the goal already) it is 1 when the goal is reached and 0 when not.
 *
 * @param fraction the true value, rounded down to {@value #SCALE} places so that nothing short of the target shows as 1
 * @param verdict what it means, decided on the exact numbers
 */
public record Progress(BigDecimal fraction, Verdict verdict) {
    private static final int SCALE = 4;

    /** The progress of an actual towards a {@linkplain Goal#isComplete() complete} goal. */
    static Progress of(Goal goal, BigDecimal actual) {
        BigDecimal missing = goal.shortfall(actual);
        return goal.baseline()
                .map(goal::shortfall)
                .filter(way -> way.signum() > 0)
                .map(way -> along(way, missing))
                .orElseGet(() -> allOrNothing(missing));
    }

    private static Progress along(BigDecimal way, BigDecimal missing) {
        BigDecimal fraction = way.subtract(missing).divide(way, SCALE, RoundingMode.FLOOR);
        return new Progress(fraction, verdict(way, missing));
    }

    private static Verdict verdict(BigDecimal way, BigDecimal missing) {
        if (missing.signum() <= 0) {
            return Verdict.HIT;
        }
        return missing.compareTo(way) < 0 ? Verdict.PARTLY : Verdict.MISSED;
    }

    private static Progress allOrNothing(BigDecimal missing) {
        return missing.signum() <= 0
                ? new Progress(BigDecimal.ONE, Verdict.HIT)
                : new Progress(BigDecimal.ZERO, Verdict.MISSED);
    }

    /** The fraction held between 0 and 1, for a bar. */
    public BigDecimal clamped() {
        return fraction.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }

    /** The clamped fraction in whole percent, rounded down. */
    public int percent() {
        return clamped().movePointRight(2).setScale(0, RoundingMode.FLOOR).intValueExact();
    }
}
