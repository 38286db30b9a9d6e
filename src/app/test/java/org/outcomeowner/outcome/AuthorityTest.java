package org.outcomeowner.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.Test;

public class AuthorityTest {
    private static final Instant BEFORE = Instant.parse("2026-10-01T08:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Optional<String> LIMIT = Optional.of("up to 50,000 EUR");
    private static final Optional<Owner> OLIVIA = Optional.of(new Owner("k-olivia", "olivia", "Olivia", true));
    private static final Optional<Owner> OSCAR = Optional.of(new Owner("k-oscar", "oscar", "Oscar", true));
    private static final Optional<Owner> NOBODY = Optional.empty();

    private final Authority oliviasByMax = Authority.granted(LIMIT, new Grant("k-olivia", "k-max", BEFORE));

    @Test
    public void aNewGrantIsStampedByTheServer() {
        Authority settled = Authority.pending(LIMIT).settle(Authority.none(), OLIVIA, OLIVIA, "k-max", NOW);
        assertThat(settled).isEqualTo(Authority.granted(LIMIT, new Grant("k-olivia", "k-max", NOW)));
        assertThat(settled.stateFor(OLIVIA)).isEqualTo(AuthorityState.GRANTED);
    }

    @Test
    public void anEditThatLeavesTheFlagAloneIsNoNewGrant() {
        Authority settled = Authority.pending(LIMIT).settle(oliviasByMax, OLIVIA, OLIVIA, "k-olivia", NOW);
        assertThat(settled).isEqualTo(oliviasByMax);
    }

    @Test
    public void anotherLimitIsANewGrant() {
        Authority settled = Authority.pending(Optional.empty()).settle(oliviasByMax, OLIVIA, OLIVIA, "k-olivia", NOW);
        assertThat(settled.grant()).contains(new Grant("k-olivia", "k-olivia", NOW));
        assertThat(settled.stateFor(OLIVIA)).isEqualTo(AuthorityState.SELF_GRANTED);
    }

    @Test
    public void lapsesWhenTheOwnerChangesInTheSameEdit() {
        Authority settled = Authority.pending(LIMIT).settle(oliviasByMax, OLIVIA, OSCAR, "k-max", NOW);
        assertThat(settled.stateFor(OSCAR)).isEqualTo(AuthorityState.LAPSED);
    }

    @Test
    public void canBeGrantedAnewAfterItLapsed() {
        Authority settled = Authority.pending(LIMIT).settle(oliviasByMax, OSCAR, OSCAR, "k-max", NOW);
        assertThat(settled.grant()).contains(new Grant("k-oscar", "k-max", NOW));
    }

    @Test
    public void countsAgainWhenTheOwnerItWasGivenToReturns() {
        assertThat(oliviasByMax.lapsedFor(OSCAR)).isTrue();
        assertThat(oliviasByMax.stateFor(OLIVIA)).isEqualTo(AuthorityState.GRANTED);
    }

    @Test
    public void staysPendingWhileNobodyOwnsTheResult() {
        Authority settled = Authority.pending(LIMIT).settle(Authority.none(), NOBODY, NOBODY, "k-max", NOW);
        assertThat(settled.isPending()).isTrue();
        assertThat(settled.stateFor(NOBODY)).isEqualTo(AuthorityState.PENDING);
    }

    @Test
    public void isStampedOnceAnOwnerIsThere() {
        Authority settled = Authority.pending(LIMIT).settle(Authority.pending(LIMIT), NOBODY, OLIVIA, "k-max", NOW);
        assertThat(settled.stateFor(OLIVIA)).isEqualTo(AuthorityState.GRANTED);
    }

    @Test
    public void lapsesWhenTheOwnerIsRemoved() {
        assertThat(oliviasByMax.stateFor(NOBODY)).isEqualTo(AuthorityState.LAPSED);
    }

    @Test
    public void withdrawingNeedsNoStamps() {
        Authority settled = Authority.none().settle(oliviasByMax, OLIVIA, OLIVIA, "k-max", NOW);
        assertThat(settled).isEqualTo(Authority.none());
    }

    @Test
    public void settlingTwiceChangesNothing() {
        Authority once = Authority.pending(LIMIT).settle(Authority.none(), OLIVIA, OLIVIA, "k-max", NOW);
        assertThat(once.settle(once, OLIVIA, OLIVIA, "k-dana", NOW.plusSeconds(1)))
                .isEqualTo(once);
    }

    @Test
    public void stampsThatAreNotTheStoredOnesAreReplaced() {
        Authority forged = Authority.granted(LIMIT, new Grant("k-olivia", "k-max", BEFORE));
        Authority settled = forged.settle(Authority.none(), OLIVIA, OLIVIA, "k-olivia", NOW);
        assertThat(settled.isSelfGranted()).isTrue();
    }

    @Test
    public void aLapsedGrantThatIsHandedRoundStaysLapsed() {
        Authority settled = oliviasByMax.settle(oliviasByMax, OSCAR, OSCAR, "k-dana", NOW);
        assertThat(settled.stateFor(OSCAR)).isEqualTo(AuthorityState.LAPSED);
    }

    @Test
    public void aSelfGrantStaysOneWhenSomebodyElseSavesTheForm() {
        Authority own = Authority.granted(LIMIT, new Grant("k-olivia", "k-olivia", BEFORE));
        Authority settled = Authority.pending(LIMIT).settle(own, OLIVIA, OLIVIA, "k-max", NOW);
        assertThat(settled.isSelfGranted()).isTrue();
    }

    @Test
    public void cannotHaveALimitWithoutBeingGranted() {
        assertThatThrownBy(() -> new Authority(false, LIMIT, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
