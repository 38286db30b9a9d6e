package org.outcomeowner.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.Test;

public class ProgressPropertiesTest {
    private static final BigDecimal SHIFT = new BigDecimal("17.25");
    private static final BigDecimal FACTOR = new BigDecimal("2.5");

    private final RandomGoals goals = new RandomGoals();

    @Test
    public void hitMeansReachedAndAFractionOfAtLeastOne() {
        goals.forEach((goal, actual) -> {
            Progress progress = Progress.of(goal, actual);
            boolean hit = progress.verdict() == Verdict.HIT;
            assertThat(hit).as("%s at %s", goal, actual).isEqualTo(goal.isReachedBy(actual));
            assertThat(progress.fraction().compareTo(BigDecimal.ONE) >= 0).isEqualTo(hit);
        });
    }

    @Test
    public void missedMeansNothingOfTheWay() {
        goals.forEach((goal, actual) -> {
            Progress progress = Progress.of(goal, actual);
            if (progress.verdict() == Verdict.MISSED) {
                assertThat(progress.fraction()).isLessThanOrEqualTo(BigDecimal.ZERO);
            } else {
                assertThat(progress.fraction()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
            }
        });
    }

    @Test
    public void theBarNeverLeavesItsFrame() {
        goals.forEach((goal, actual) ->
                assertThat(Progress.of(goal, actual).percent()).isBetween(0, 100));
    }

    @Test
    public void onlyAGoalWithAWayToGoIsPartlyReached() {
        goals.forEach((goal, actual) -> {
            if (Progress.of(goal, actual).verdict() == Verdict.PARTLY) {
                assertThat(goal.baseline()).isPresent();
                assertThat(goal.isReachedBy(goal.baseline().orElseThrow())).isFalse();
            }
        });
    }

    @Test
    public void theOriginOfTheScaleDoesNotMatter() {
        goals.forEach((goal, actual) ->
                assertThat(Progress.of(moved(goal, SHIFT), actual.add(SHIFT))).isEqualTo(Progress.of(goal, actual)));
    }

    @Test
    public void theUnitDoesNotMatter() {
        goals.forEach((goal, actual) ->
                assertThat(Progress.of(scaled(goal), actual.multiply(FACTOR))).isEqualTo(Progress.of(goal, actual)));
    }

    @Test
    public void comingCloserNeverLowersTheProgress() {
        goals.forEach((goal, actual) -> {
            BigDecimal other = goals.number();
            boolean closer = goal.shortfall(other).compareTo(goal.shortfall(actual)) <= 0;
            if (closer) {
                assertThat(Progress.of(goal, other).fraction())
                        .isGreaterThanOrEqualTo(Progress.of(goal, actual).fraction());
            }
        });
    }

    private static Goal moved(Goal goal, BigDecimal by) {
        return new Goal(
                goal.direction(),
                goal.baseline().map(by::add),
                goal.target().map(by::add),
                goal.low().map(by::add),
                goal.high().map(by::add));
    }

    private static Goal scaled(Goal goal) {
        return new Goal(
                goal.direction(),
                goal.baseline().map(FACTOR::multiply),
                goal.target().map(FACTOR::multiply),
                goal.low().map(FACTOR::multiply),
                goal.high().map(FACTOR::multiply));
    }
}
