package org.outcomeowner.field;

import java.math.BigDecimal;
import java.util.Optional;
import org.outcomeowner.outcome.Goal;

/** A goal in signs that need no translation: {@code 120 → 500}, {@code ≤ 50000}, {@code 10 – 20}. */
final class GoalText {
    private GoalText() {}

    static String of(Goal goal) {
        String start = goal.baseline().map(baseline -> plain(baseline) + " → ").orElse("");
        return switch (goal.direction()) {
            case INCREASE, DECREASE -> (start.isEmpty() ? "→ " : start) + plain(goal.target());
            case AT_MOST -> start + "≤ " + plain(goal.target());
            case AT_LEAST -> start + "≥ " + plain(goal.target());
            case RANGE -> start + plain(goal.low()) + " – " + plain(goal.high());
        };
    }

    static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(GoalText::plain).orElse("?");
    }
}
