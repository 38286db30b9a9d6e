package org.outcomeowner.guard.coverage.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomeowner.guard.coverage.Drawn.DONE;
import static org.outcomeowner.guard.coverage.Drawn.IN_PROGRESS;
import static org.outcomeowner.guard.coverage.Drawn.TO_DO;
import static org.outcomeowner.guard.coverage.Drawn.action;
import static org.outcomeowner.guard.coverage.Drawn.closing;
import static org.outcomeowner.guard.coverage.Drawn.guarded;
import static org.outcomeowner.guard.coverage.Drawn.to;
import static org.outcomeowner.guard.coverage.Drawn.workflow;

import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.outcomeowner.guard.coverage.CoverageParts;
import org.outcomeowner.guard.coverage.Drawn;
import org.outcomeowner.guard.coverage.SetupFault;
import org.outcomeowner.outcome.Message;

/** When the loss of a guard is an alarm. */
public class ComparisonTest {
    private static final Drawn GUARDED = workflow().from(IN_PROGRESS, guarded(21, "Finish", closing(), to(DONE)));
    private static final Drawn OPEN = workflow().from(IN_PROGRESS, action(21, "Finish", to(DONE)));
    private static final Drawn HALF = workflow()
            .from(IN_PROGRESS, guarded(21, "Finish", closing(), to(DONE)))
            .from(TO_DO, action(11, "Skip", to(DONE)));

    @Test
    public void theFirstLookIsNeverAnAlarm() {
        assertThat(look(Optional.empty(), OPEN).lost()).isEmpty();
        assertThat(look(Optional.empty(), GUARDED).lost()).isEmpty();
    }

    @Test
    public void aGuardThatIsGoneIsAnAlarm() {
        assertThat(look(after(GUARDED), OPEN).lost()).containsExactly("Finish (21) \u2192 Done");
    }

    @Test
    public void aParameterThatMakesTheGuardWeakerIsAnAlarm() {
        Drawn weaker = workflow().from(IN_PROGRESS, guarded(21, "Finish", closing("measures", "any"), to(DONE)));
        assertThat(look(after(GUARDED), weaker).lost()).hasSize(1);
    }

    @Test
    public void aNewOpenWayInAWhollyGuardedWorkflowIsAnAlarm() {
        assertThat(look(after(GUARDED), HALF).lost()).containsExactly("Skip (11) \u2192 Done");
    }

    @Test
    public void aNewOpenWayInAHalfGuardedWorkflowIsNone() {
        Drawn more = workflow()
                .from(IN_PROGRESS, guarded(21, "Finish", closing(), to(DONE)))
                .from(TO_DO, action(11, "Skip", to(DONE)))
                .from(TO_DO, action(12, "Skip too", to(DONE)));
        assertThat(look(after(HALF), more).lost()).isEmpty();
    }

    @Test
    public void theAlarmStaysUntilTheWayIsGuardedAgain() {
        Comparison first = look(after(GUARDED), OPEN);
        Comparison second = look(Optional.of(first.memory()), OPEN);
        assertThat(second.lost()).isEqualTo(first.lost());
        Comparison third = look(Optional.of(second.memory()), GUARDED);
        assertThat(third.lost()).isEmpty();
        assertThat(look(Optional.of(third.memory()), OPEN).lost()).hasSize(1);
    }

    @Test
    public void aTransitionThatIsGoneIsNoAlarm() {
        assertThat(look(after(GUARDED), workflow()).lost()).isEmpty();
    }

    @Test
    public void aWorkflowThatNobodyGuardedIsNoAlarm() {
        assertThat(look(after(OPEN), OPEN).lost()).isEmpty();
    }

    @Test
    public void aNewFaultOfTheSetUpIsAnAlarmUntilItIsMended() {
        SetupFault old = fault("no-context", "SEC");
        SetupFault news = fault("not-on-edit", "SEC");
        Comparison first = Comparison.of(Optional.empty(), List.of(old));
        assertThat(first.lost()).isEmpty();
        Comparison second = Comparison.of(Optional.of(first.memory()), List.of(old, news));
        assertThat(second.lost()).containsExactly(news.key());
        assertThat(Comparison.of(Optional.of(second.memory()), List.of(old)).lost())
                .isEmpty();
    }

    @Test
    public void aFaultThatComesBackIsAnAlarm() {
        SetupFault fault = fault("no-context", "SEC");
        Comparison first = Comparison.of(Optional.empty(), List.of(fault));
        Comparison mended = Comparison.of(Optional.of(first.memory()), List.of());
        assertThat(Comparison.of(Optional.of(mended.memory()), List.of(fault)).lost())
                .hasSize(1);
    }

    private static SetupFault fault(String key, String project) {
        return new SetupFault(project, Message.of("outcome-owner.coverage.setup." + key, project), "http://x");
    }

    private static Optional<Memory> after(Drawn workflow) {
        return Optional.of(look(Optional.empty(), workflow).memory());
    }

    private static Comparison look(Optional<Memory> before, Drawn workflow) {
        return Comparison.of(before, CoverageParts.coverage("Epics", workflow));
    }
}
