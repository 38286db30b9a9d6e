package org.outcomeowner.acceptance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.outcomeowner.acceptance.ClosingTransitions.Variant;

/** What was measured: each round has one close by each variant, on the same epic. */
final class GateFigures {
    private static final double GOAL_MILLIS = 2;
    private static final double GOAL_PERCENT = 5;

    private final Map<Variant, List<Long>> nanos;

    GateFigures(Map<Variant, List<Long>> nanos) {
        this.nanos = nanos;
    }

    /** As a table of Markdown, so that it can be kept in docs/benchmarks.md. */
    String table() {
        return "| transition | closes | median ms | p90 ms |\n|---|---|---|---|\n"
                + row("with the validator", Variant.GUARDED)
                + row("without", Variant.PLAIN)
                + row("without, again", Variant.PLAIN_AGAIN)
                + row("with ten of it", Variant.MANIFOLD)
                + "\n| median of the differences within a round | ms | of the transition without | of the goal |\n|---|---|---|---|\n"
                + difference("with the validator − without", Variant.GUARDED, 1)
                + difference("without, again − without (noise)", Variant.PLAIN_AGAIN, 1)
                + difference("a tenth of: with ten of it − without", Variant.MANIFOLD, ClosingTransitions.TIMES);
    }

    private String row(String name, Variant variant) {
        List<Double> millis =
                nanos.get(variant).stream().map(GateFigures::millis).toList();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f |%n",
                name,
                millis.size(),
                quantile(millis, 0.5),
                quantile(millis, 0.9));
    }

    private String difference(String name, Variant variant, int times) {
        List<Long> plain = nanos.get(Variant.PLAIN);
        List<Long> other = nanos.get(variant);
        double added = quantile(
                        IntStream.range(0, plain.size())
                                .mapToObj(round -> millis(other.get(round) - plain.get(round)))
                                .toList(),
                        0.5)
                / times;
        double percent =
                100 * added / quantile(plain.stream().map(GateFigures::millis).toList(), 0.5);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.1f %% | %.2f × %.0f ms, %.2f × %.0f %% |%n",
                name,
                added,
                percent,
                added / GOAL_MILLIS,
                GOAL_MILLIS,
                percent / GOAL_PERCENT,
                GOAL_PERCENT);
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    private static double quantile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.floor(share * (sorted.size() - 1)));
    }
}
