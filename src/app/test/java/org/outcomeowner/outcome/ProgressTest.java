package org.outcomeowner.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.Test;

public class ProgressTest {
    @Test
    public void isTheShareOfTheWayFromBaselineToTarget() {
        assertProgress(increase(100, 200), 150, "0.5", Verdict.PARTLY);
        assertProgress(decrease(200, 100), 125, "0.75", Verdict.PARTLY);
    }

    @Test
    public void keepsTheTrueValueBeyondTheTargetAndClampsTheBar() {
        Progress progress = progress(increase(120, 500), 530);
        assertThat(progress.fraction()).isEqualByComparingTo("1.0789");
        assertThat(progress.clamped()).isEqualByComparingTo("1");
        assertThat(progress.percent()).isEqualTo(100);
    }

    @Test
    public void isNegativeWhenThingsGotWorse() {
        Progress progress = progress(increase(100, 200), 50);
        assertThat(progress.fraction()).isEqualByComparingTo("-0.5");
        assertThat(progress.percent()).isZero();
        assertThat(progress.verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    public void isNoneAtTheBaseline() {
        assertProgress(increase(100, 200), 100, "0", Verdict.MISSED);
    }

    @Test
    public void crossesZeroLikeAnyOtherNumber() {
        assertProgress(increase(-10, 10), 0, "0.5", Verdict.PARTLY);
        assertProgress(increase(-20, -10), -15, "0.5", Verdict.PARTLY);
        assertProgress(decrease(0, -10), -10, "1", Verdict.HIT);
        assertProgress(decrease(10, 0), 0, "1", Verdict.HIT);
    }

    @Test
    public void isAllOrNothingWhenBaselineAndTargetAreTheSame() {
        assertProgress(increase(100, 100), 100, "1", Verdict.HIT);
        assertProgress(increase(100, 100), 99, "0", Verdict.MISSED);
        assertProgress(decrease(100, 100), 100, "1", Verdict.HIT);
        assertProgress(decrease(100, 100), 101, "0", Verdict.MISSED);
    }

    @Test
    public void isAllOrNothingWhenTheTargetLiesBehindTheBaseline() {
        assertProgress(increase(200, 100), 150, "1", Verdict.HIT);
        assertProgress(increase(200, 100), 50, "0", Verdict.MISSED);
        assertProgress(decrease(100, 200), 250, "0", Verdict.MISSED);
    }

    @Test
    public void isAllOrNothingWithoutABaseline() {
        assertProgress(Goal.of(Direction.AT_MOST, number(50_000)), 50_000, "1", Verdict.HIT);
        assertProgress(Goal.of(Direction.AT_MOST, number(50_000)), 50_001, "0", Verdict.MISSED);
        assertProgress(Goal.of(Direction.AT_LEAST, number(99)), 99, "1", Verdict.HIT);
        assertProgress(Goal.of(Direction.AT_LEAST, number(99)), 98, "0", Verdict.MISSED);
    }

    @Test
    public void allowsABudgetThatStartsBelowItsLimit() {
        Goal budget = Goal.of(Direction.AT_MOST, number(0), number(50_000));
        assertProgress(budget, 48_000, "1", Verdict.HIT);
        assertProgress(budget, 51_000, "0", Verdict.MISSED);
    }

    @Test
    public void measuresTheWayBackUnderALimitThatWasExceeded() {
        assertProgress(Goal.of(Direction.AT_MOST, number(10), number(5)), 7, "0.6", Verdict.PARTLY);
        assertProgress(Goal.of(Direction.AT_LEAST, number(5), number(10)), 7, "0.4", Verdict.PARTLY);
    }

    @Test
    public void includesBothEndsOfARange() {
        Goal range = Goal.between(number(10), number(20));
        assertProgress(range, 10, "1", Verdict.HIT);
        assertProgress(range, 20, "1", Verdict.HIT);
        assertProgress(range, 21, "0", Verdict.MISSED);
    }

    @Test
    public void measuresTheWayToTheNearerEndOfARange() {
        Goal range = Goal.between(number(10), number(20)).from(number(0));
        assertProgress(range, 5, "0.5", Verdict.PARTLY);
        assertProgress(range, 15, "1", Verdict.HIT);
        assertProgress(range, 25, "0.5", Verdict.PARTLY);
        assertProgress(range, 40, "-1", Verdict.MISSED);
    }

    @Test
    public void neverRoundsUpToTheTarget() {
        Goal goal = increase(0, 1_000_000);
        Progress progress = progress(goal, 999_999);
        assertThat(progress.fraction()).isEqualByComparingTo("0.9999");
        assertThat(progress.percent()).isEqualTo(99);
        assertThat(progress.verdict()).isEqualTo(Verdict.PARTLY);
    }

    @Test
    public void calculatesExactlyWithDecimals() {
        Goal goal = Goal.of(Direction.INCREASE, new BigDecimal("0.1"), new BigDecimal("0.3"));
        assertThat(Progress.of(goal, new BigDecimal("0.3")).verdict()).isEqualTo(Verdict.HIT);
        assertThat(Progress.of(goal, new BigDecimal("0.2")).fraction().doubleValue())
                .isEqualTo(0.5, within(0.0));
    }

    private static Goal increase(long baseline, long target) {
        return Goal.of(Direction.INCREASE, number(baseline), number(target));
    }

    private static Goal decrease(long baseline, long target) {
        return Goal.of(Direction.DECREASE, number(baseline), number(target));
    }

    private static Progress progress(Goal goal, long actual) {
        return Progress.of(goal, number(actual));
    }

    private static void assertProgress(Goal goal, long actual, String fraction, Verdict verdict) {
        Progress progress = progress(goal, actual);
        assertThat(progress.fraction()).isEqualByComparingTo(fraction);
        assertThat(progress.verdict()).isEqualTo(verdict);
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
