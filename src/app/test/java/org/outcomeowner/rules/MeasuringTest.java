package org.outcomeowner.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.outcomeowner.outcome.Direction;
import org.outcomeowner.outcome.Goal;
import org.outcomeowner.outcome.Measure;
import org.outcomeowner.outcome.Measurement;
import org.outcomeowner.outcome.Measures;

public class MeasuringTest {
    private static final LocalDate TODAY = Measures.DAY;
    private static final MeasuringPolicy POLICY = new MeasuringPolicy(Set.of("Measuring"), 10);

    @Test
    public void aMeasureIsDueOnItsOwnDay() {
        Facts facts = Facts.ready().delivered(TODAY.minusDays(100)).measures(due(TODAY));
        assertThat(measuring(facts).measureBy()).contains(TODAY);
        assertThat(measuring(facts).overdue()).isEmpty();
        assertThat(measuring(facts.measures(due(TODAY.minusDays(1)))).overdue()).hasSize(1);
    }

    @Test
    public void oneWithoutADayIsDueThePolicysTimeAfterTheDelivery() {
        Facts facts = Facts.ready().measures(open(Optional.empty()));
        assertThat(measuring(facts.delivered(TODAY.minusDays(10))).overdue()).isEmpty();
        assertThat(measuring(facts.delivered(TODAY.minusDays(11))).overdue()).hasSize(1);
    }

    @Test
    public void whatIsMeasuredIsNeverOverdue() {
        Facts facts = Facts.ready().delivered(TODAY.minusDays(100));
        assertThat(measuring(facts).overdue()).isEmpty();
        assertThat(measuring(facts).measureBy()).isEmpty();
    }

    @Test
    public void workThatGoesOnIsNotOverdue() {
        assertThat(measuring(Facts.ready().measures(due(TODAY.minusDays(50)))).overdue())
                .isEmpty();
    }

    @Test
    public void overdueMeasuresAreFoundAndRefuseNothingMore() {
        Facts facts = Facts.ready().delivered(TODAY.minusDays(100)).measures(due(TODAY.minusDays(1)));
        Policy policy = Policy.defaults();
        Readiness readiness = Readiness.forClose(facts.build(), policy, policy.closeRequirements());
        assertThat(readiness.findings()).extracting(Finding::rule).contains(Rule.MEASUREMENT_OVERDUE);
        assertThat(readiness.refusals()).extracting(Finding::rule).containsOnly(Rule.UNMEASURED);
    }

    @Test
    public void theStatusIsKnownByNameInAnyCase() {
        assertThat(POLICY.isMeasuring("measuring")).isTrue();
        assertThat(POLICY.isMeasuring("In Progress")).isFalse();
    }

    private static Measuring measuring(Facts facts) {
        return new Measuring(POLICY, facts.build());
    }

    private static Measure due(LocalDate day) {
        return open(Optional.of(day));
    }

    private static Measure open(Optional<LocalDate> due) {
        Goal goal = Goal.of(Direction.AT_MOST, BigDecimal.ONE);
        return new Measure("m", "Returns", "", goal, due, Measurement.none());
    }
}
