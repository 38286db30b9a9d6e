package org.outcomeowner.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.Test;
import org.outcomeowner.Jira;
import org.outcomeowner.rules.bypass.Flag;

/** A sweep sees everything, in pages, and goes on where it stopped. */
public class SweeperTest {
    private final Guarded guarded = new Guarded();

    @Test
    public void seesEveryEpicOnceHoweverManyAreOfOneSecond() {
        closedEpics(5);
        guarded.clock.pass(Duration.ofSeconds(1));
        closedEpics(6, 9);

        Sweep end = guarded.sweeper().run(plan(), () -> false);

        assertThat(end.seen()).isEqualTo(9);
        assertThat(end.isUnderWay()).isFalse();
        assertThat(guarded.flags.flags).extracting(Flag::issueId).hasSize(9).doesNotHaveDuplicates();
    }

    @Test
    public void anotherNodeGoesOnWhereOneStopped() {
        closedEpics(5);
        AtomicInteger pages = new AtomicInteger();

        guarded.sweeper().run(plan(), () -> pages.getAndIncrement() == 1);
        Sweep stored = guarded.sweeps.find(plan().plan().name()).orElseThrow();
        assertThat(stored.seen()).isEqualTo(2);
        assertThat(stored.isUnderWay()).isTrue();
        Sweep end = guarded.sweeper().run(stored, () -> false);

        assertThat(end.seen()).isEqualTo(5);
        assertThat(guarded.flags.flags).hasSize(5);
    }

    @Test
    public void anIssueThatCannotBeJudgedDoesNotStopTheOthers() {
        closedEpics(3);
        when(guarded.issues.getIssueObject(2L)).thenThrow(new IllegalStateException("broken"));

        Sweep end = guarded.sweeper().run(plan(), () -> false);

        assertThat(end.failed()).isEqualTo(1);
        assertThat(guarded.flags.flags).extracting(Flag::issueId).containsExactly(1L, 3L);
    }

    @Test
    public void whatAnotherNodeIsAtIsLeftAlone() {
        closedEpics(1);
        guarded.sweeps().beginReconciliation();
        Sweep begun = guarded.sweeps().reconciliation().orElseThrow();

        guarded.clock.pass(Duration.ofMinutes(1));
        guarded.sweeps().beginReconciliation();

        assertThat(guarded.sweeps().reconciliation()).contains(begun);
    }

    private Sweep plan() {
        return Sweep.begin(Sweep.Plan.of(Scope.outcomes(), Jira.NOW), Jira.NOW);
    }

    private void closedEpics(long count) {
        closedEpics(1, count);
    }

    private void closedEpics(long first, long last) {
        LongStream.rangeClosed(first, last).forEach(id -> guarded.transition(guarded.unprovenEpic(id), "3"));
    }
}
