package org.outcomeowner.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomeowner.outcome.Verdict.HIT;
import static org.outcomeowner.outcome.Verdict.MISSED;
import static org.outcomeowner.outcome.Verdict.PARTLY;
import static org.outcomeowner.outcome.Verdict.UNMEASURED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

public class VerdictTest {
    @Test
    public void anEpicWithoutMeasuresIsUnmeasured() {
        assertThat(MeasuredResult.empty().verdict()).isEqualTo(UNMEASURED);
    }

    @Test
    public void oneUnmeasuredMeasureLeavesTheEpicUnmeasured() {
        assertThat(Verdict.of(List.of(HIT, UNMEASURED, MISSED))).isEqualTo(UNMEASURED);
    }

    @Test
    public void anEpicIsHitOrMissedOnlyWhenAllItsMeasuresAre() {
        assertThat(Verdict.of(List.of(HIT, HIT))).isEqualTo(HIT);
        assertThat(Verdict.of(List.of(MISSED, MISSED))).isEqualTo(MISSED);
        assertThat(Verdict.of(List.of(HIT, MISSED))).isEqualTo(PARTLY);
        assertThat(Verdict.of(List.of(PARTLY, PARTLY))).isEqualTo(PARTLY);
    }

    @Test
    public void theOrderOfMeasuresDoesNotMatter() {
        Random random = new Random(7);
        for (int run = 0; run < 1_000; run++) {
            List<Verdict> verdicts = new ArrayList<>();
            random.ints(random.nextInt(6), 0, 4).forEach(index -> verdicts.add(Verdict.values()[index]));
            Verdict before = Verdict.of(verdicts);
            Collections.shuffle(verdicts, random);
            assertThat(Verdict.of(verdicts)).isEqualTo(before);
        }
    }

    @Test
    public void aMeasureWithoutActualOrTargetIsUnmeasured() {
        Measure planned = Measures.leads();
        assertThat(planned.verdict()).isEqualTo(UNMEASURED);
        assertThat(planned.progress()).isEmpty();
        assertThat(withoutTarget(planned).verdict()).isEqualTo(UNMEASURED);
    }

    @Test
    public void aMeasureHasTheVerdictOfItsProgress() {
        assertThat(Measures.measured(Measures.leads(), 530).verdict()).isEqualTo(HIT);
        assertThat(Measures.measured(Measures.leads(), 310).verdict()).isEqualTo(PARTLY);
        assertThat(Measures.measured(Measures.leads(), 80).verdict()).isEqualTo(MISSED);
    }

    private static Measure withoutTarget(Measure measure) {
        Optional<BigDecimal> none = Optional.empty();
        Goal open = new Goal(Direction.INCREASE, none, none, none, none);
        return new Measure("open", "Open", "", open, measure.due(), Measurement.of(BigDecimal.ONE, Measures.DAY));
    }
}
