package org.outcomeowner.acceptance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.outcomeowner.acceptance.ClosingTransitions.Variant;

/**
 * What the validator adds to a transition. The same epics close over REST on PostgreSQL, now by a transition with the validator, now by one that differs in
 * nothing else, in turn and in one run; a second one without it shows what is noise, one with ten of it what is not. {@code -Dgate.rounds} and {@code -Dgate.warmup} say how many of each. Not part of
 * {@code ./verify}: docs/benchmarks.md has the command.
 */
public class GateBenchmark {
    private static final int EPICS = 40;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void whatTheValidatorAddsToATransition() throws IOException {
        int warmup = Integer.getInteger("gate.warmup", 100);
        int rounds = Integer.getInteger("gate.rounds", 300);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                SandboxProcess sandbox = SandboxProcess.start(
                        folder.newFolder().toPath(), "--db", postgres.getJdbcUrl("postgres", "postgres"))) {
            ClosingTransitions transitions = new ClosingTransitions(new MatrixGround(sandbox.url()));
            List<Epic> epics = transitions.measuredEpics(EPICS);
            rounds(warmup, transitions, epics);
            System.out.println(new GateFigures(rounds(rounds, transitions, epics)).table());
        }
    }

    /** Each round closes one epic by each variant; which of them comes first changes from round to round. */
    private static Map<Variant, List<Long>> rounds(int rounds, ClosingTransitions transitions, List<Epic> epics) {
        Map<Variant, List<Long>> nanos = new EnumMap<>(Variant.class);
        Variant[] variants = Variant.values();
        for (int round = 0; round < rounds; round++) {
            for (int turn = 0; turn < variants.length; turn++) {
                Variant variant = variants[(round + turn) % variants.length];
                nanos.computeIfAbsent(variant, first -> new ArrayList<>())
                        .add(transitions.timed(epics.get(round % epics.size()), variant));
            }
        }
        return nanos;
    }
}
