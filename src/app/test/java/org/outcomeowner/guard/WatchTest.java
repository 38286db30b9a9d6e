package org.outcomeowner.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.junit.Test;
import org.outcomeowner.Epic;
import org.outcomeowner.Jira;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.Measures;
import org.outcomeowner.policy.PolicyParts;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.ResultPolicy;
import org.outcomeowner.rules.bypass.ClosePath;
import org.outcomeowner.rules.bypass.DetectedBy;
import org.outcomeowner.rules.bypass.Flag;
import org.outcomeowner.rules.bypass.FlagKind;
import org.outcomeowner.rules.bypass.FlagState;

/** What the job finds that no event told of. */
public class WatchTest {
    private final Guarded guarded = new Guarded();

    @Test
    public void aCloseThatNoEventToldOfIsFoundAtTheNextLook() {
        Epic epic = guarded.unprovenEpic(1);
        guarded.look();

        guarded.transition(epic, "3");
        guarded.look();

        Flag flag = guarded.onlyFlag();
        assertThat(flag.kind()).isEqualTo(FlagKind.CLOSED_WITHOUT_RESULT);
        assertThat(flag.closing().path()).isEqualTo(ClosePath.TRANSITION);
        assertThat(flag.closing().who()).contains("k-dana");
        assertThat(flag.detectedBy()).isEqualTo(DetectedBy.SWEEP);
        assertThat(flag.draft().quiet()).isFalse();
    }

    @Test
    public void lookingAgainAddsNothing() {
        Epic epic = guarded.unprovenEpic(1);
        guarded.look();
        guarded.transition(epic, "3");

        guarded.look();
        guarded.look();
        guarded.look();

        assertThat(guarded.onlyFlag().isOpen()).isTrue();
    }

    @Test
    public void whatWasClosedBeforeTheFirstLookIsRecordedQuietly() {
        guarded.transition(guarded.unprovenEpic(1), "3");

        guarded.look();

        assertThat(guarded.onlyFlag().draft().quiet()).isTrue();
    }

    @Test
    public void aStatusThatMovesToDoneClosesTheEpicsInIt() {
        guarded.transition(guarded.unprovenEpic(1), "5");
        guarded.epic(2);
        guarded.look();

        guarded.status("5", "done");
        guarded.look();

        assertThat(guarded.onlyFlag().closing().path()).isEqualTo(ClosePath.STATUS_CATEGORY);
        assertThat(guarded.onlyFlag().draft().quiet()).isFalse();
    }

    @Test
    public void aStatusThatMovesBackClearsTheFlag() {
        guarded.transition(guarded.unprovenEpic(1), "5");
        guarded.look();
        guarded.status("5", "done");
        guarded.look();

        guarded.status("5", "indeterminate");
        guarded.look();

        assertThat(guarded.onlyFlag().state()).isEqualTo(FlagState.CLEARED);
    }

    @Test
    public void anImportWithDatesOfThePastIsFound() {
        guarded.epic(1);
        guarded.look();

        Epic imported = guarded.unprovenEpic(2);
        Timestamp past = Timestamp.from(Jira.NOW.minus(Duration.ofDays(400)));
        when(imported.issue.getCreated()).thenReturn(past);
        when(imported.issue.getUpdated()).thenReturn(past);
        putInto("3", imported);
        guarded.look();

        Flag flag = guarded.onlyFlag();
        assertThat(flag.issueId()).isEqualTo(2);
        assertThat(flag.closing().path()).isEqualTo(ClosePath.UNKNOWN);
        assertThat(flag.draft().quiet()).isFalse();
    }

    @Test
    public void anotherWorkflowSchemeMakesTheProjectLookedAt() {
        Epic epic = guarded.unprovenEpic(1);
        guarded.look();
        guarded.clock.pass(Duration.ofHours(1));
        guarded.look();

        putInto("3", epic);
        guarded.workflows.put("10000", "other");
        guarded.look();

        assertThat(guarded.onlyFlag().isOpen()).isTrue();
    }

    @Test
    public void aStricterPolicyIsHeldAgainstOldClosesQuietly() {
        Epic epic = guarded.epic(1).withoutInsight();
        insightRequired(false);
        guarded.look();
        guarded.transition(epic, "3");
        guarded.look();
        guarded.clock.pass(Duration.ofHours(1));
        guarded.look();
        assertThat(guarded.flags.flags).isEmpty();

        insightRequired(true);
        guarded.look();

        assertThat(guarded.onlyFlag().draft().quiet()).isTrue();
    }

    @Test
    public void aResultThatIsEmptiedAfterTheCloseIsFound() {
        Epic epic = guarded.epic(1);
        guarded.look();
        guarded.transition(epic, "3");
        guarded.look();
        assertThat(guarded.flags.flags).isEmpty();

        guarded.clock.pass(Duration.ofMinutes(1));
        epic.result(MeasuredResult.empty());
        guarded.change(
                epic, new ChangeItemBean(ChangeItemBean.CUSTOM_FIELD, "measured-result-field", "Leads: 530", ""));
        guarded.look();

        assertThat(guarded.onlyFlag().kind()).isEqualTo(FlagKind.CLEARED_AFTER_CLOSE);
    }

    @Test
    public void aProofThatComesLaterClearsTheFlag() {
        Epic epic = guarded.epic(1).withoutInsight();
        guarded.look();
        guarded.transition(epic, "3");
        guarded.look();

        epic.measures(Measures.proved(Measures.leads(), 530));
        guarded.look();

        assertThat(guarded.onlyFlag().state()).isEqualTo(FlagState.CLEARED);
    }

    @Test
    public void openingTheEpicAgainClearsTheFlagAndClosingItAgainIsAnotherOne() {
        Epic epic = guarded.unprovenEpic(1);
        guarded.look();
        guarded.transition(epic, "3");
        guarded.look();
        guarded.transition(epic, "1");
        guarded.look();
        guarded.transition(epic, "3");
        guarded.look();

        assertThat(guarded.flags.flags).extracting(Flag::state).containsExactly(FlagState.CLEARED, FlagState.OPEN);
    }

    @Test
    public void theFlagOfADeletedEpicIsSettled() {
        Epic epic = guarded.unprovenEpic(1);
        guarded.look();
        guarded.transition(epic, "3");
        guarded.look();

        guarded.pages.issues.clear();
        when(guarded.issues.getIssueObject(1L)).thenReturn(null);
        guarded.look();

        assertThat(guarded.onlyFlag().state()).isEqualTo(FlagState.CLEARED);
    }

    @Test
    public void anInactiveOwnerOfAnOpenEpicIsFoundByTheReconciliation() {
        guarded.epic(1);
        guarded.look();
        guarded.clock.pass(Duration.ofDays(1));
        guarded.look();
        when(guarded.jira.olivia.isActive()).thenReturn(false);
        guarded.look();
        assertThat(guarded.flags.flags).isEmpty();

        guarded.sweeps().beginReconciliation();
        guarded.sweeps().goOn(() -> false);

        assertThat(guarded.onlyFlag().kind()).isEqualTo(FlagKind.OWNER_INACTIVE);
        assertThat(guarded.onlyFlag().detectedBy()).isEqualTo(DetectedBy.RECONCILIATION);
    }

    private void putInto(String status, Epic epic) {
        Timestamp updated = epic.issue.getUpdated();
        guarded.transition(epic, status);
        when(epic.issue.getUpdated()).thenReturn(updated);
        doReturn(List.of()).when(guarded.jira.history).getChangeHistories(epic.issue);
    }

    private void insightRequired(boolean required) {
        ResultPolicy results = Policy.defaults().results();
        PolicyParts.save(
                guarded.jira.policies(),
                Policy.defaults()
                        .with(new ResultPolicy(
                                results.maxMeasures(),
                                results.evidenceRequired(),
                                required,
                                results.exemptResolutions())));
    }
}
