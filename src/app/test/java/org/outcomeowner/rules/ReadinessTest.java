package org.outcomeowner.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.Direction;
import org.outcomeowner.outcome.Goal;
import org.outcomeowner.outcome.Measure;
import org.outcomeowner.outcome.Measurement;
import org.outcomeowner.outcome.Measures;
import org.outcomeowner.outcome.Owner;

public class ReadinessTest {
    private static final Policy POLICY = Policy.defaults();
    private static final CloseRequirements STRICT = POLICY.closeRequirements();
    private static final Owner OSCAR = new Owner("k-oscar", "oscar", "Oscar Owner", true);

    @Test
    public void anEpicWithEverythingMayStartAndClose() {
        assertThat(start(Facts.ready()).isReady()).isTrue();
        assertThat(close(Facts.ready()).isReady()).isTrue();
        assertThat(close(Facts.ready()).findings()).isEmpty();
    }

    @Test
    public void nobodyOwnsIt() {
        Readiness readiness = close(Facts.ready().owner(Optional.empty()).authority(Authority.none()));
        assertThat(broken(readiness)).containsExactly(Rule.OWNER_MISSING, Rule.AUTHORITY_MISSING);
    }

    @Test
    public void rulesAboutTheOwnerWaitForOne() {
        Readiness readiness = start(Facts.ready().owner(Optional.empty()));
        assertThat(state(readiness, Rule.OWNER_MISSING)).isEqualTo(CheckState.FAILED);
        assertThat(state(readiness, Rule.OWNER_INACTIVE)).isEqualTo(CheckState.WAITING);
        assertThat(state(readiness, Rule.OWNER_CANNOT_BROWSE)).isEqualTo(CheckState.WAITING);
    }

    @Test
    public void anInactiveOwnerDoesNotCount() {
        Owner ines = new Owner("k-olivia", "ines", "Ines", false);
        assertBothBroken(Facts.ready().owner(Optional.of(ines)), Rule.OWNER_INACTIVE);
    }

    @Test
    public void aServiceAccountOwnsNothing() {
        assertBothBroken(Facts.ready().ownerIsServiceAccount(), Rule.OWNER_SERVICE_ACCOUNT);
    }

    @Test
    public void anOwnerMustSeeTheEpic() {
        assertBothBroken(Facts.ready().ownerCannotBrowse(), Rule.OWNER_CANNOT_BROWSE);
    }

    @Test
    public void authorityMustBeGranted() {
        assertBothBroken(Facts.ready().authority(Authority.none()), Rule.AUTHORITY_MISSING);
    }

    @Test
    public void aPendingGrantDoesNotCount() {
        assertBothBroken(Facts.ready().authority(Authority.pending(Optional.empty())), Rule.AUTHORITY_PENDING);
    }

    @Test
    public void authorityLapsesWithAnotherOwner() {
        assertBothBroken(Facts.ready().owner(Optional.of(OSCAR)), Rule.AUTHORITY_LAPSED);
    }

    @Test
    public void aSelfGrantDoesNotCount() {
        assertBothBroken(Facts.ready().authority(Facts.grantedBy("k-olivia")), Rule.AUTHORITY_SELF_GRANTED);
    }

    @Test
    public void policyCanAllowSelfGrantsWhichLeavesAWarning() {
        Policy policy = POLICY.with(new AuthorityPolicy(true, true, Grantors.unnamed()));
        OutcomeFacts facts =
                Facts.ready().authority(Facts.grantedBy("k-olivia")).build();
        Readiness readiness = Readiness.forClose(facts, policy, policy.closeRequirements());
        assertThat(readiness.isReady()).isTrue();
        assertThat(readiness.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    public void startAsksForAuthorityOnlyIfToldTo() {
        OutcomeFacts facts = Facts.ready().authority(Authority.none()).build();
        assertThat(Readiness.forStart(facts, POLICY, new StartRequirements(false, true))
                        .isReady())
                .isTrue();
    }

    @Test
    public void closeAsksForAuthorityOnlyIfPolicyDoes() {
        Policy policy = POLICY.with(new AuthorityPolicy(false, false, Grantors.unnamed()));
        OutcomeFacts facts = Facts.ready().authority(Authority.none()).build();
        assertThat(Readiness.forClose(facts, policy, policy.closeRequirements()).isReady())
                .isTrue();
    }

    @Test
    public void thereMustBeAMeasure() {
        assertBothBroken(Facts.ready().measures(), Rule.MEASURES_MISSING);
    }

    @Test
    public void aMeasureNeedsATarget() {
        Optional<BigDecimal> none = Optional.empty();
        Goal open = new Goal(Direction.AT_MOST, none, none, none, none);
        Measure measure = new Measure("m", "M", "", open, Optional.empty(), proof());
        assertBothBroken(Facts.ready().measures(measure), Rule.TARGET_MISSING);
    }

    @Test
    public void aMeasureThatGrowsNeedsABaselineToStart() {
        Goal goal = Goal.of(Direction.INCREASE, BigDecimal.TEN);
        Facts facts = Facts.ready().measures(new Measure("m", "M", "", goal, Optional.empty(), proof()));
        assertThat(broken(start(facts))).containsExactly(Rule.BASELINE_MISSING);
        assertThat(Readiness.forStart(facts.build(), POLICY, new StartRequirements(true, false))
                        .isReady())
                .isTrue();
    }

    @Test
    public void aBudgetNeedsNoBaseline() {
        assertThat(start(Facts.ready().measures(Measures.budget())).isReady()).isTrue();
    }

    @Test
    public void refusesToCloseWhileAMeasureHasNoActual() {
        Readiness readiness = close(Facts.ready().measures(Measures.leads(), Measures.proved(Measures.budget(), 1)));
        assertThat(broken(readiness)).containsExactly(Rule.UNMEASURED);
        assertThat(readiness.refusals().get(0).measure()).contains("leads");
    }

    @Test
    public void aMeasureThatIsNotDueYetCanBeLeftOut() {
        Facts facts = Facts.ready().measures(Measures.leads(), Measures.proved(Measures.budget(), 1));
        assertThat(close(facts, MeasureScope.DUE).isReady()).isTrue();
        assertThat(close(facts, MeasureScope.ANY).isReady()).isTrue();
    }

    @Test
    public void aDueMeasureCannotBeLeftOut() {
        Facts facts = Facts.ready().measures(Measures.proved(Measures.leads(), 600), Measures.budget());
        assertThat(broken(close(facts, MeasureScope.DUE))).containsExactly(Rule.UNMEASURED);
    }

    @Test
    public void noScopeLetsAnEpicCloseWithNothingMeasured() {
        for (MeasureScope scope : MeasureScope.values()) {
            assertThat(close(Facts.ready().measures(Measures.leads()), scope).isReady())
                    .as("%s", scope)
                    .isFalse();
        }
    }

    @Test
    public void anActualNeedsEvidenceIfAskedFor() {
        Facts facts = Facts.ready().measures(Measures.measured(Measures.leads(), 530));
        assertThat(broken(close(facts))).containsExactly(Rule.EVIDENCE_MISSING);
        CloseRequirements lenient = new CloseRequirements(MeasureScope.ALL, false, true, Set.of());
        assertThat(Readiness.forClose(facts.build(), POLICY, lenient).isReady()).isTrue();
    }

    @Test
    public void anInsightIsNeededIfAskedFor() {
        Facts facts = Facts.ready().withoutInsight();
        assertThat(broken(close(facts))).containsExactly(Rule.INSIGHT_MISSING);
        assertThat(Readiness.forClose(facts.build(), POLICY, withoutInsight()).isReady())
                .isTrue();
    }

    @Test
    public void aMissedTargetMayCloseButAlwaysWithAnInsight() {
        Facts facts = Facts.ready().measures(Measures.proved(Measures.leads(), 100));
        assertThat(close(facts).isReady()).isTrue();
        assertThat(broken(Readiness.forClose(facts.withoutInsight().build(), POLICY, withoutInsight())))
                .containsExactly(Rule.INSIGHT_MISSING);
    }

    @Test
    public void anExemptResolutionNeedsAReasonAndNoResult() {
        Facts facts = Facts.ready().owner(Optional.empty()).measures().resolution("won't do");
        assertThat(broken(close(facts))).containsExactly(Rule.REASON_MISSING);
        assertThat(close(facts.reasonGiven()).isReady()).isTrue();
    }

    @Test
    public void aReasonIsNoResultWithAnyOtherResolution() {
        assertThat(close(Facts.ready().measures().resolution("Done").reasonGiven())
                        .isReady())
                .isFalse();
        assertThat(close(Facts.ready().measures().reasonGiven()).isReady()).isFalse();
    }

    @Test
    public void aRefusalNamesEverythingAtOnce() {
        Facts facts = Facts.ready()
                .ownerCannotBrowse()
                .authority(Authority.none())
                .measures(Measures.leads(), Measures.measured(Measures.budget(), 60_000))
                .withoutInsight();
        assertThat(broken(close(facts)))
                .containsExactly(
                        Rule.OWNER_CANNOT_BROWSE,
                        Rule.AUTHORITY_MISSING,
                        Rule.UNMEASURED,
                        Rule.EVIDENCE_MISSING,
                        Rule.INSIGHT_MISSING);
    }

    @Test
    public void ruleKeysAreUnique() {
        assertThat(Arrays.stream(Rule.values()).map(Rule::key)).doesNotHaveDuplicates();
    }

    private static Measurement proof() {
        return Measurement.of(BigDecimal.TEN, Measures.DAY).withEvidence(Measures.EVIDENCE);
    }

    private static CloseRequirements withoutInsight() {
        return new CloseRequirements(MeasureScope.ALL, true, false, Set.of());
    }

    private static void assertBothBroken(Facts facts, Rule rule) {
        assertThat(broken(start(facts))).containsExactly(rule);
        assertThat(broken(close(facts))).containsExactly(rule);
    }

    private static Readiness start(Facts facts) {
        return Readiness.forStart(facts.build(), POLICY, StartRequirements.strict());
    }

    private static Readiness close(Facts facts) {
        return Readiness.forClose(facts.build(), POLICY, STRICT);
    }

    private static Readiness close(Facts facts, MeasureScope scope) {
        CloseRequirements requirements = new CloseRequirements(scope, true, true, Set.of());
        return Readiness.forClose(facts.build(), POLICY, requirements);
    }

    private static List<Rule> broken(Readiness readiness) {
        return readiness.refusals().stream().map(Finding::rule).toList();
    }

    private static CheckState state(Readiness readiness, Rule rule) {
        return readiness.checks().stream()
                .filter(check -> check.rule() == rule)
                .map(Check::state)
                .findFirst()
                .orElseThrow();
    }
}
