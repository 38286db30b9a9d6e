package org.outcomeowner.outcome;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;

/** Many goals and actuals, the same ones at each run: small numbers, so that ends and ties are hit often, and some huge ones. */
final class RandomGoals {
    private static final int RUNS = 20_000;

    private final Random random = new Random(20_261_123);

    void forEach(BiConsumer<Goal, BigDecimal> property) {
        for (int run = 0; run < RUNS; run++) {
            property.accept(goal(), number());
        }
    }

    Goal goal() {
        Direction direction = Direction.values()[random.nextInt(Direction.values().length)];
        BigDecimal low = number();
        Goal goal = direction.isRange() ? Goal.between(low, low.add(number().abs())) : Goal.of(direction, low);
        return random.nextInt(4) == 0 ? goal : goal.from(number());
    }

    BigDecimal number() {
        int scale = random.nextInt(10) == 0 ? -20 : random.nextInt(3);
        return BigDecimal.valueOf(random.nextInt(41) - 20L, scale);
    }

    Optional<BigDecimal> maybeNumber() {
        return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(number());
    }
}
