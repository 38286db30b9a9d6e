package org.outcomeowner.guard.coverage.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outcomeowner.guard.coverage.Drawn.DONE;
import static org.outcomeowner.guard.coverage.Drawn.IN_PROGRESS;
import static org.outcomeowner.guard.coverage.Drawn.MEASURING;
import static org.outcomeowner.guard.coverage.Drawn.TO_DO;
import static org.outcomeowner.guard.coverage.Drawn.action;
import static org.outcomeowner.guard.coverage.Drawn.closing;
import static org.outcomeowner.guard.coverage.Drawn.guarded;
import static org.outcomeowner.guard.coverage.Drawn.onlyIf;
import static org.outcomeowner.guard.coverage.Drawn.starting;
import static org.outcomeowner.guard.coverage.Drawn.to;
import static org.outcomeowner.guard.coverage.Drawn.workflow;

import com.atlassian.jira.workflow.WorkflowException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;
import org.outcomeowner.BundleTranslator;
import org.outcomeowner.guard.coverage.Drawn;
import org.outcomeowner.guard.coverage.WorkflowState;
import org.outcomeowner.guard.coverage.change.DiffLine.Kind;

/** What <em>Guard it</em> plans, does and refuses. */
public class GuardingTest {
    private static final String NAME = "Epics";

    private final FakeJira fake = FakeJira.with(NAME, Drawn.epics());

    @Test
    public void plansAValidatorForEachOpenWayAndEachStart() {
        assertThat(fake.planning.plan(NAME).additions())
                .extracting(Addition::key)
                .containsExactly("close:41:all", "close:31:all", "start:11:all");
    }

    @Test
    public void plansNothingWhereEverythingIsGuarded() {
        fake.live.put(
                NAME,
                FakeJira.document(workflow()
                        .from(TO_DO, guarded(11, "Start", starting(), to(IN_PROGRESS)))
                        .from(IN_PROGRESS, guarded(21, "Finish", closing(), to(DONE)))
                        .descriptor()));
        assertRefused(() -> fake.planning.plan(NAME), "Nothing is missing");
    }

    @Test
    public void guardsOnlyTheResultsThatClose() {
        FakeJira mixed =
                FakeJira.with(NAME, workflow().from(MEASURING, action(31, "Decide", onlyIf(DONE), to(IN_PROGRESS))));
        assertThat(mixed.planning.plan(NAME).additions())
                .extracting(Addition::key)
                .containsExactly("close:31:0");
        mixed.guarding.publish(mixed.everything(NAME));
        assertThat(mixed.live.get(NAME)).containsOnlyOnce("ResultRecordedValidator");
        assertRefused(() -> mixed.planning.plan(NAME), "Nothing is missing");
    }

    @Test
    public void addsAFullValidatorBesideAWeakerOne() {
        FakeJira weaker = FakeJira.with(
                NAME, workflow().from(IN_PROGRESS, guarded(21, "Finish", closing("measures", "any"), to(DONE))));
        weaker.guarding.publish(weaker.everything(NAME));
        assertThat(weaker.live.get(NAME).split("ResultRecordedValidator")).hasSize(3);
        assertRefused(() -> weaker.planning.plan(NAME), "Nothing is missing");
    }

    @Test
    public void showsWhatWouldBeAddedAndChangesNothing() {
        String before = fake.live.get(NAME);
        assertThat(fake.planning.plan(NAME).diff())
                .filteredOn(line -> line.kind() == Kind.ADDED)
                .extracting(DiffLine::text)
                .anySatisfy(line -> assertThat(line).contains("ResultRecordedValidator"))
                .anySatisfy(line -> assertThat(line).contains("ReadyToStartValidator"));
        assertThat(fake.planning.plan(NAME).diff()).noneMatch(line -> line.kind() == Kind.REMOVED);
        assertThat(fake.live.get(NAME)).isEqualTo(before);
        assertThat(fake.drafts).isEmpty();
    }

    @Test
    public void publishesThroughADraft() {
        fake.guarding.publish(fake.everything(NAME));
        assertThat(fake.drafts).isEmpty();
        assertThat(fake.live.get(NAME)).contains("ResultRecordedValidator", "ReadyToStartValidator");
        assertThat(fake.records.latest(NAME)).hasValueSatisfying(record -> {
            assertThat(record.state()).isEqualTo(GuardState.PUBLISHED);
            assertThat(record.who()).isEqualTo("k-max");
        });
    }

    @Test
    public void addsOnlyWhatWasChosen() {
        Plan plan = fake.planning.plan(NAME);
        fake.guarding.publish(new GuardRequest(fake.admin, NAME, plan.fingerprint(), Set.of("close:31:all", "x")));
        assertThat(fake.live.get(NAME))
                .containsOnlyOnce("ResultRecordedValidator")
                .doesNotContain("ReadyToStartValidator");
    }

    @Test
    public void leavesADraftToTheAdministrator() {
        String before = fake.live.get(NAME);
        fake.guarding.draft(fake.everything(NAME));
        assertThat(fake.live.get(NAME)).isEqualTo(before);
        assertThat(fake.drafts.get(NAME)).contains("ResultRecordedValidator");
    }

    @Test
    public void changesAnInactiveWorkflowInPlace() {
        fake.inactive.add(NAME);
        fake.guarding.publish(fake.everything(NAME));
        assertThat(fake.live.get(NAME)).contains("ResultRecordedValidator");
        assertThat(fake.drafts).isEmpty();
    }

    @Test
    public void usesADraftThatChangesNothing() {
        fake.draft(NAME, Drawn.epics(), fake.jira.dana);
        fake.guarding.publish(fake.everything(NAME));
        assertThat(fake.live.get(NAME)).contains("ResultRecordedValidator");
    }

    @Test
    public void refusesADraftOfSomebodyElseAndNamesThem() {
        fake.draft(NAME, Drawn.epics().from(TO_DO, action(91, "Skip", to(DONE))), fake.jira.dana);
        assertRefused(() -> fake.planning.plan(NAME), "Dana Developer");
        assertRefused(() -> fake.planning.plan(NAME), "2026-11-18");
    }

    @Test
    public void refusesADraftThatAppearedMeanwhileAndLeavesItAlone() {
        GuardRequest request = fake.everything(NAME);
        fake.draft(NAME, Drawn.epics().from(TO_DO, action(91, "Skip", to(DONE))), fake.jira.dana);
        String foreign = fake.drafts.get(NAME);
        assertRefused(() -> fake.guarding.publish(request), "Dana Developer");
        assertThat(fake.drafts).containsEntry(NAME, foreign);
    }

    @Test
    public void refusesAWorkflowThatWasDeletedMeanwhile() {
        GuardRequest request = fake.everything(NAME);
        fake.live.clear();
        assertRefused(() -> fake.guarding.publish(request), "no longer exists");
    }

    @Test
    public void refusesAWorkflowThatChangedMeanwhile() {
        GuardRequest request = fake.everything(NAME);
        fake.live.put(
                NAME,
                FakeJira.document(
                        Drawn.epics().from(TO_DO, action(91, "Skip", to(DONE))).descriptor()));
        String changed = fake.live.get(NAME);
        assertRefused(() -> fake.guarding.publish(request), "has changed");
        assertThat(fake.live.get(NAME)).isEqualTo(changed);
    }

    @Test
    public void refusesToAddNothing() {
        Plan plan = fake.planning.plan(NAME);
        assertRefused(
                () -> fake.guarding.publish(new GuardRequest(fake.admin, NAME, plan.fingerprint(), Set.of())),
                "Choose at least one");
    }

    @Test
    public void refusesTransitionsWithoutResults() {
        WorkflowDescriptor broken = Drawn.epics().descriptor();
        broken.getAction(11).setUnconditionalResult(null);
        FakeJira jira = new FakeJira();
        jira.broken.put(NAME, broken);
        assertRefused(() -> jira.planning.plan(NAME), "Start work (11)");
    }

    @Test
    public void removesTheDraftWhenItCannotBeStored() {
        String before = fake.live.get(NAME);
        fake.beforeUpdate = () -> {
            throw new WorkflowException("The disk is full");
        };
        assertRefused(() -> fake.guarding.publish(fake.everything(NAME)), "The disk is full");
        assertThat(fake.drafts).isEmpty();
        assertThat(fake.live.get(NAME)).isEqualTo(before);
        assertThat(fake.records.latest(NAME)).isEmpty();
    }

    @Test
    public void removesTheDraftWhenItCannotBePublished() {
        fake.beforePublish = () -> {
            throw new NullPointerException("broken");
        };
        assertThatThrownBy(() -> fake.guarding.publish(fake.everything(NAME))).isInstanceOf(NullPointerException.class);
        assertThat(fake.drafts).isEmpty();
        assertThat(fake.records.latest(NAME)).isEmpty();
    }

    @Test
    public void keepsTheWayBackWhenJiraFailsAfterPublishing() {
        fake.afterPublish = () -> {
            throw new IllegalStateException("A listener failed");
        };
        assertRefused(() -> fake.guarding.publish(fake.everything(NAME)), "A listener failed");
        assertThat(fake.undoing.status(NAME))
                .hasValueSatisfying(status -> assertThat(status.kind()).isEqualTo(GuardStatus.Kind.IN_FORCE));
    }

    @Test
    public void refusesToChangeTheBuiltInWorkflow() {
        fake.builtIn = NAME;
        assertThat(fake.planning.plan(NAME).state()).isEqualTo(WorkflowState.BUILT_IN);
        assertRefused(() -> fake.guarding.publish(fake.everything(NAME)), "built in");
    }

    @Test
    public void guardsACopyOfTheBuiltInWorkflow() {
        fake.builtIn = NAME;
        String before = fake.live.get(NAME);
        fake.guarding.copy(fake.everything(NAME), "Guarded copy");
        assertThat(fake.live.get(NAME)).isEqualTo(before);
        assertThat(fake.live.get("Guarded copy")).contains("ResultRecordedValidator");
    }

    @Test
    public void refusesACopyWithoutANameOrWithOneThatIsTaken() {
        assertRefused(() -> fake.guarding.copy(fake.everything(NAME), "  "), "name");
        assertRefused(() -> fake.guarding.copy(fake.everything(NAME), NAME), "taken");
    }

    @Test
    public void removesTheCopyWhenItCannotBeGuarded() {
        fake.beforeUpdate = () -> {
            throw new WorkflowException("The disk is full");
        };
        assertRefused(() -> fake.guarding.copy(fake.everything(NAME), "Guarded copy"), "The disk is full");
        assertThat(fake.live).containsOnlyKeys(NAME);
    }

    @Test
    public void keepsHostileNamesAsTheyAre() {
        Addition addition = new Addition(Guard.CLOSE, 31, "a:b<script>\nclose:1:all:x", Optional.empty());
        assertThat(Addition.read(addition.line()).name()).isEqualTo("a:b<script> close:1:all:x");
    }

    static void assertRefused(ThrowingCallable work, String reason) {
        assertThatThrownBy(work).isInstanceOfSatisfying(GuardRefusal.class, refusal -> assertThat(
                        refusal.reason().in(BundleTranslator.english()))
                .contains(reason));
    }
}
