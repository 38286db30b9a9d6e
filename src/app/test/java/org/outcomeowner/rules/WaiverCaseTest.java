package org.outcomeowner.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.Test;
import org.outcomeowner.outcome.Owner;

public class WaiverCaseTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final Instant THEN = Instant.parse("2026-11-20T08:00:00Z");
    private static final Optional<Owner> OLIVIA = Optional.of(new Owner("olivia", "olivia", "Olivia", true));

    @Test
    public void anOpenEpicWithoutOneCanGetOne() {
        assertThat(open(Optional.empty()).againstAsking()).isEmpty();
    }

    @Test
    public void aClosedEpicGetsNone() {
        WaiverCase closed = new WaiverCase("GROW-1", true, OLIVIA, Optional.empty(), TODAY);

        assertThat(reason(closed.againstAsking())).isEqualTo("closed");
        assertThat(reason(closed.againstGranting("max", true))).isEqualTo("closed");
    }

    @Test
    public void thereIsOneAtATimeUntilItHasExpired() {
        assertThat(reason(open(asked("2026-11-25")).againstAsking())).isEqualTo("present");
        assertThat(open(asked("2026-11-24")).againstAsking()).isEmpty();
    }

    @Test
    public void somebodyEntitledGrantsIt() {
        assertThat(open(asked("2026-12-31")).againstGranting("max", true)).isEmpty();
    }

    @Test
    public void nobodyElseDoes() {
        WaiverCase.Objection objection =
                open(asked("2026-12-31")).againstGranting("max", false).orElseThrow();

        assertThat(objection.forbidden()).isTrue();
    }

    @Test
    public void neitherTheAskerNorTheOwnerGrantsItEvenIfEntitled() {
        assertThat(reason(open(asked("2026-12-31")).againstGranting("dana", true)))
                .isEqualTo("self");
        assertThat(reason(open(asked("2026-12-31")).againstGranting("olivia", true)))
                .isEqualTo("self");
    }

    @Test
    public void whatExpiredWasGrantedOrNeverAskedForIsNotGranted() {
        assertThat(reason(open(asked("2026-11-24")).againstGranting("max", true)))
                .isEqualTo("expired");
        assertThat(reason(open(granted()).againstGranting("max", true))).isEqualTo("granted");
        assertThat(reason(open(Optional.empty()).againstGranting("max", true))).isEqualTo("none");
    }

    @Test
    public void theAskerTakesItBackAndWhoeverIsEntitledEndsIt() {
        assertThat(open(granted()).againstEnding("dana", false)).isEmpty();
        assertThat(open(granted()).againstEnding("max", true)).isEmpty();
        assertThat(open(granted()).againstEnding("guest", false).orElseThrow().forbidden())
                .isTrue();
        assertThat(reason(open(Optional.empty()).againstEnding("dana", true))).isEqualTo("none");
    }

    private static WaiverCase open(Optional<Waiver> present) {
        return new WaiverCase("GROW-1", false, OLIVIA, present, TODAY);
    }

    private static Optional<Waiver> asked(String expires) {
        return Optional.of(
                new Waiver(1, 10, "Because", new Stamp("dana", THEN), Optional.empty(), LocalDate.parse(expires)));
    }

    private static Optional<Waiver> granted() {
        return Optional.of(new Waiver(
                1,
                10,
                "Because",
                new Stamp("dana", THEN),
                Optional.of(new Stamp("max", THEN)),
                LocalDate.parse("2026-12-31")));
    }

    private static String reason(Optional<WaiverCase.Objection> objection) {
        return objection.orElseThrow().message().key().replace("outcome-owner.waiver.refused.", "");
    }
}
