package org.outcomeowner.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.outcomeowner.outcome.Measures;

public class CloseDemandsTest {
    private static final Policy POLICY = Policy.defaults();
    private static final CloseRequirements LAX =
            new CloseRequirements(MeasureScope.ANY, false, false, Set.of("Duplicate", "Cancelled"));
    private static final CloseRequirements PROVED =
            new CloseRequirements(MeasureScope.DUE, true, false, Set.of("duplicate"));

    @Test
    public void withoutATransitionThePolicyCounts() {
        assertThat(new CloseDemands(List.of()).ahead(unproved(), POLICY).refusedRules())
                .containsExactly("measure.evidence-missing");
    }

    @Test
    public void oneTransitionAsksWhatItAsks() {
        assertThat(new CloseDemands(List.of(LAX, LAX)).ahead(unproved(), POLICY).findings())
                .isEmpty();
    }

    @Test
    public void anOpenEpicIsShownWhatAnyTransitionAsksAndThatTheyDiffer() {
        Readiness readiness = new CloseDemands(List.of(LAX, PROVED)).ahead(unproved(), POLICY);
        assertThat(readiness.refusedRules()).containsExactly("measure.evidence-missing");
        assertThat(readiness.findings()).extracting(Finding::rule).contains(Rule.GATE_DIFFERS);
    }

    @Test
    public void aClosedEpicNeedsToSatisfyOne() {
        assertThat(new CloseDemands(List.of(PROVED, LAX))
                        .behind(unproved(), POLICY)
                        .isReady())
                .isTrue();
        assertThat(new CloseDemands(List.of(PROVED)).behind(unproved(), POLICY).isReady())
                .isFalse();
    }

    @Test
    public void theStricterOfTwoAsksForAll() {
        assertThat(LAX.stricter(PROVED))
                .isEqualTo(new CloseRequirements(MeasureScope.DUE, true, false, Set.of("Duplicate")));
    }

    private static OutcomeFacts unproved() {
        return Facts.ready().measures(Measures.measured(Measures.leads(), 530)).build();
    }
}
