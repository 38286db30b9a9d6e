package org.outcomeowner.guard.coverage.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomeowner.guard.coverage.Drawn.DONE;
import static org.outcomeowner.guard.coverage.Drawn.TO_DO;
import static org.outcomeowner.guard.coverage.Drawn.action;
import static org.outcomeowner.guard.coverage.Drawn.to;
import static org.outcomeowner.guard.coverage.change.GuardingTest.assertRefused;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.Test;
import org.outcomeowner.guard.coverage.Drawn;
import org.outcomeowner.guard.coverage.change.GuardStatus.Kind;

/** The way back. */
public class UndoingTest {
    private static final String NAME = "Epics";
    private static final Runnable NOBODY = () -> {};

    private final FakeJira fake = FakeJira.with(NAME, Drawn.epics());
    private final String former = fake.live.get(NAME);

    @Test
    public void bringsTheFormerWorkflowBackToTheLetter() {
        fake.guarding.publish(fake.everything(NAME));
        assertThat(fake.live.get(NAME)).isNotEqualTo(former);
        fake.undoing.undo(fake.admin, NAME, NOBODY);
        assertThat(fake.live.get(NAME)).isEqualTo(former);
        assertThat(fake.drafts).isEmpty();
    }

    @Test
    public void undoesAnInactiveWorkflowInPlace() {
        fake.inactive.add(NAME);
        fake.guarding.publish(fake.everything(NAME));
        fake.undoing.undo(fake.admin, NAME, NOBODY);
        assertThat(fake.live.get(NAME)).isEqualTo(former);
    }

    @Test
    public void undoesOneGuardAfterTheOther() {
        guard("close:31:all");
        String half = fake.live.get(NAME);
        guard("close:41:all");
        fake.undoing.undo(fake.admin, NAME, NOBODY);
        assertThat(fake.live.get(NAME)).isEqualTo(half);
        fake.undoing.undo(fake.admin, NAME, NOBODY);
        assertThat(fake.live.get(NAME)).isEqualTo(former);
        assertThat(fake.undoing.status(NAME)).isEmpty();
    }

    @Test
    public void twoUndosAreOne() {
        fake.guarding.publish(fake.everything(NAME));
        fake.undoing.undo(fake.admin, NAME, NOBODY);
        assertRefused(() -> fake.undoing.undo(fake.admin, NAME, NOBODY), "was not guarded");
    }

    @Test
    public void jirasOwnNoteOfTheLastChangeDoesNotMatter() {
        fake.guarding.publish(fake.everything(NAME));
        String noted = fake.live
                .get(NAME)
                .replaceFirst("<meta name=", "<meta name=\"jira.updated.date\">1764080000000</meta>\n  <meta name=");
        fake.live.put(NAME, noted);
        fake.undoing.undo(fake.admin, NAME, NOBODY);
        assertThat(fake.live.get(NAME)).contains("1764080000000").doesNotContain("ResultRecordedValidator");
    }

    @Test
    public void refusesWhereTheWorkflowHasChangedSinceAndShowsWhat() {
        fake.guarding.publish(fake.everything(NAME));
        String changed = fake.live.get(NAME).replace("name=\"Deliver\"", "name=\"Hand over\"");
        fake.live.put(NAME, changed);
        fake.authors.put(NAME, fake.jira.dana);
        assertRefused(() -> fake.undoing.undo(fake.admin, NAME, NOBODY), "Dana Developer");
        assertThat(fake.live.get(NAME)).isEqualTo(changed);
        assertThat(fake.undoing.status(NAME)).hasValueSatisfying(status -> {
            assertThat(status.kind()).isEqualTo(Kind.CHANGED);
            assertThat(status.diff())
                    .filteredOn(line -> line.kind() == DiffLine.Kind.ADDED)
                    .singleElement()
                    .satisfies(line -> assertThat(line.text()).contains("Hand over"));
        });
    }

    @Test
    public void refusesWhereSomebodyElseHasADraft() {
        fake.guarding.publish(fake.everything(NAME));
        String guarded = fake.live.get(NAME);
        fake.draft(NAME, Drawn.epics().from(TO_DO, action(91, "Skip", to(DONE))), fake.jira.dana);
        assertRefused(() -> fake.undoing.undo(fake.admin, NAME, NOBODY), "Dana Developer");
        assertThat(fake.live.get(NAME)).isEqualTo(guarded);
        assertThat(fake.drafts).containsKey(NAME);
    }

    @Test
    public void refusesAWorkflowThatIsGone() {
        fake.guarding.publish(fake.everything(NAME));
        fake.live.clear();
        assertRefused(() -> fake.undoing.undo(fake.admin, NAME, NOBODY), "no longer exists");
    }

    @Test
    public void leavesTheGuardWhereTheUndoFails() {
        fake.guarding.publish(fake.everything(NAME));
        String guarded = fake.live.get(NAME);
        fake.beforePublish = () -> {
            throw new IllegalStateException("Not now");
        };
        assertRefused(() -> fake.undoing.undo(fake.admin, NAME, NOBODY), "Not now");
        assertThat(fake.live.get(NAME)).isEqualTo(guarded);
        assertThat(fake.drafts).isEmpty();
        assertThat(fake.undoing.status(NAME))
                .hasValueSatisfying(status -> assertThat(status.kind()).isEqualTo(Kind.IN_FORCE));
    }

    @Test
    public void removesTheCopyItMade() {
        fake.guarding.copy(fake.everything(NAME), "Copy");
        fake.undoing.undo(fake.admin, "Copy", NOBODY);
        assertThat(fake.live).containsOnlyKeys(NAME);
    }

    @Test
    public void leavesACopyThatAProjectUses() {
        fake.guarding.copy(fake.everything(NAME), "Copy");
        fake.inactive.remove("Copy");
        assertRefused(() -> fake.undoing.undo(fake.admin, "Copy", NOBODY), "uses");
        assertThat(fake.live).containsKey("Copy");
    }

    @Test
    public void publishesTheDraftThatWasLeft() {
        fake.guarding.draft(fake.everything(NAME));
        assertRefused(() -> fake.undoing.undo(fake.admin, NAME, NOBODY), "has changed");
        fake.undoing.publishDraft(fake.admin, NAME);
        assertThat(fake.live.get(NAME)).contains("ResultRecordedValidator");
        fake.undoing.undo(fake.admin, NAME, NOBODY);
        assertThat(fake.live.get(NAME)).isEqualTo(former);
    }

    @Test
    public void knowsADraftThatAnAdministratorPublished() {
        fake.guarding.draft(fake.everything(NAME));
        fake.live.put(NAME, fake.drafts.remove(NAME));
        fake.undoing.undo(fake.admin, NAME, NOBODY);
        assertThat(fake.live.get(NAME)).isEqualTo(former);
    }

    @Test
    public void throwsTheDraftAwayThatWasLeft() {
        fake.guarding.draft(fake.everything(NAME));
        fake.undoing.discardDraft(fake.admin, NAME);
        assertThat(fake.drafts).isEmpty();
        assertThat(fake.live.get(NAME)).isEqualTo(former);
    }

    @Test
    public void doesNotThrowAwayADraftThatSomebodyWentOnWith() {
        fake.guarding.draft(fake.everything(NAME));
        fake.drafts.put(NAME, fake.drafts.get(NAME).replace("name=\"Deliver\"", "name=\"Hand over\""));
        assertRefused(() -> fake.undoing.discardDraft(fake.admin, NAME), "was not guarded");
        assertThat(fake.drafts).containsKey(NAME);
    }

    @Test
    public void whatWasDoneIsInTheAuditLogAndWhatWasRefusedIsNot() {
        fake.guarding.publish(fake.everything(NAME));
        fake.undoing.undo(fake.admin, NAME, NOBODY);
        assertThat(fake.audits).hasSize(2);
        assertRefused(() -> fake.undoing.undo(fake.admin, NAME, NOBODY), "was not guarded");
        assertThat(fake.audits).hasSize(2);
    }

    @Test
    public void saysSoBeforeTheGuardGoes() {
        fake.guarding.publish(fake.everything(NAME));
        AtomicBoolean guardedThen = new AtomicBoolean();
        fake.undoing.undo(
                fake.admin, NAME, () -> guardedThen.set(fake.live.get(NAME).contains("ResultRecordedValidator")));
        assertThat(guardedThen).isTrue();
    }

    private void guard(String key) {
        Plan plan = fake.planning.plan(NAME);
        fake.guarding.publish(new GuardRequest(fake.admin, NAME, plan.fingerprint(), Set.of(key)));
    }
}
