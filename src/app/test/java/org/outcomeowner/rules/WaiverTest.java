package org.outcomeowner.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.Test;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.Measures;

public class WaiverTest {
    private static final LocalDate TODAY = Measures.DAY;
    private static final Stamp ASKED = new Stamp("k-dana", Instant.parse("2026-11-01T08:00:00Z"));

    @Test
    public void aWaiverInForcePassesWhatTheResultLacks() {
        Readiness readiness = close(unmeasured().waiver(grantedBy("k-max", TODAY)));
        assertThat(readiness.isReady()).isTrue();
        assertThat(readiness.findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.MEASURES_MISSING, Rule.INSIGHT_MISSING);
        assertThat(readiness.findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
        assertThat(state(readiness, Rule.WAIVER_ASKED)).isEqualTo(CheckState.PASSED);
        assertThat(state(readiness, Rule.WAIVER_EXPIRED)).isEqualTo(CheckState.PASSED);
    }

    @Test
    public void aWaiverIsNoLeaveToOwnNothing() {
        Readiness readiness = close(
                unmeasured().owner(Optional.empty()).authority(Authority.none()).waiver(grantedBy("k-max", TODAY)));
        assertThat(readiness.refusals())
                .extracting(Finding::rule)
                .containsExactly(Rule.OWNER_MISSING, Rule.AUTHORITY_MISSING);
    }

    @Test
    public void aWaiverThatNobodyGrantedCountsForNothing() {
        assertRefused(new Waiver(1, 7, "Market gone", ASKED, Optional.empty(), TODAY), Rule.WAIVER_ASKED);
    }

    @Test
    public void aWaiverGrantedByWhoeverAskedCountsForNothing() {
        assertRefused(grantedBy("k-dana", TODAY), Rule.WAIVER_SELF_GRANTED);
    }

    @Test
    public void aWaiverGrantedByTheOwnerCountsForNothing() {
        assertRefused(grantedBy("k-olivia", TODAY), Rule.WAIVER_SELF_GRANTED);
    }

    @Test
    public void aWaiverCountsOnItsLastDayAndNotAfter() {
        assertThat(grantedBy("k-max", TODAY).inForce(TODAY)).isTrue();
        assertRefused(grantedBy("k-max", TODAY.minusDays(1)), Rule.WAIVER_EXPIRED);
    }

    @Test
    public void aCompleteResultNeedsNoWaiver() {
        Readiness readiness = close(Facts.ready().waiver(grantedBy("k-max", TODAY.minusDays(1))));
        assertThat(readiness.isReady()).isTrue();
        assertThat(readiness.checks()).extracting(Check::rule).doesNotContain(Rule.WAIVER_EXPIRED);
    }

    @Test
    public void aWaiverNeedsAReason() {
        assertThatThrownBy(() -> new Waiver(1, 7, " ", ASKED, Optional.empty(), TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertRefused(Waiver waiver, Rule rule) {
        Readiness readiness = close(unmeasured().waiver(waiver));
        assertThat(waiver.stateFor(Optional.of(Facts.OLIVIA), TODAY)).isNotEqualTo(WaiverState.IN_FORCE);
        assertThat(readiness.refusals())
                .extracting(Finding::rule)
                .containsExactly(Rule.MEASURES_MISSING, Rule.INSIGHT_MISSING, rule);
    }

    private static Waiver grantedBy(String by, LocalDate expires) {
        Stamp granted = new Stamp(by, Instant.parse("2026-11-02T08:00:00Z"));
        return new Waiver(1, 7, "Market gone", ASKED, Optional.of(granted), expires);
    }

    private static Facts unmeasured() {
        return Facts.ready().measures().withoutInsight();
    }

    private static CheckState state(Readiness readiness, Rule rule) {
        return readiness.checks().stream()
                .filter(check -> check.rule() == rule)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static Readiness close(Facts facts) {
        Policy policy = Policy.defaults();
        return Readiness.forClose(facts.build(), policy, policy.closeRequirements());
    }
}
