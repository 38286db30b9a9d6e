package org.outcomeowner.rules.bypass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomeowner.rules.bypass.Watched.DONE;
import static org.outcomeowner.rules.bypass.Watched.RESULT;
import static org.outcomeowner.rules.bypass.Watched.custom;
import static org.outcomeowner.rules.bypass.Watched.minute;
import static org.outcomeowner.rules.bypass.Watched.status;
import static org.outcomeowner.rules.bypass.Watched.system;

import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.outcomeowner.rules.Rule;

/** What an epic is flagged for, and by which path it is said to have closed. */
public class JudgeTest {
    private final Judge judge = new Judge(DONE);

    @Test
    public void aProvedCloseIsNoMatter() {
        assertThat(reasons(new Watched().change(1, status("1", "3")).inStatus("3")))
                .isEmpty();
    }

    @Test
    public void anOpenEpicIsNotAskedForItsResult() {
        assertThat(reasons(new Watched().breaks(Rule.UNMEASURED, Rule.INSIGHT_MISSING)))
                .isEmpty();
    }

    @Test
    public void anUnprovenCloseSaysHowWhoWhenAndWhatWasMissing() {
        FlagDraft flag = only(Watched.closedUnproven(5));

        assertThat(flag.kind()).isEqualTo(FlagKind.CLOSED_WITHOUT_RESULT);
        assertThat(flag.closing())
                .isEqualTo(new Closing(ClosePath.TRANSITION, Optional.of("k-dana"), minute(5), Optional.of(5L)));
        assertThat(flag.missing()).containsExactly(new Missing("measure.unmeasured", Optional.of("Leads generated")));
        assertThat(flag.quiet()).isFalse();
        assertThat(flag.key()).isEqualTo("7:closed-without-result:5");
    }

    @Test
    public void aWaivedCloseIsNotFlagged() {
        assertThat(reasons(Watched.closedUnproven(5).waived())).isEmpty();
    }

    @Test
    public void aMoveIsKnownByItsNewKeyProjectOrType() {
        for (String field : List.of("Key", "project", "issuetype")) {
            assertThat(pathOf(closedBy(status("1", "3"), system(field, "a", "b"))))
                    .as(field)
                    .isEqualTo(ClosePath.MOVED);
        }
    }

    @Test
    public void aMoveThatTakesTheWorkflowAlongIsStillAMove() {
        assertThat(pathOf(
                        closedBy(system("Workflow", "old", "new"), status("1", "3"), system("project", "GROW", "OPS"))))
                .isEqualTo(ClosePath.MOVED);
    }

    @Test
    public void aMigrationIsKnownByItsWorkflow() {
        assertThat(pathOf(closedBy(system("Workflow", "old", "new"), status("1", "3"))))
                .isEqualTo(ClosePath.WORKFLOW_MIGRATION);
    }

    @Test
    public void theEpicStatusClosesWhateverTheStatusIs() {
        Watched epic = new Watched()
                .change(4, custom("Epic Status", "In Progress", "Done"))
                .epicStatusDone()
                .breaks(Rule.UNMEASURED);

        assertThat(pathOf(epic)).isEqualTo(ClosePath.EPIC_STATUS);
    }

    @Test
    public void aResolutionClosesWithoutAStatus() {
        Watched epic = new Watched()
                .change(4, system("resolution", "", "10000"))
                .change(6, system("resolution", "10000", "10001"))
                .resolved()
                .breaks(Rule.UNMEASURED);

        assertThat(only(epic).closing())
                .isEqualTo(new Closing(ClosePath.RESOLUTION, Optional.of("k-dana"), minute(4), Optional.of(4L)));
    }

    @Test
    public void theLastStepToDoneCounts() {
        Watched epic = new Watched()
                .change(1, status("1", "3"))
                .change(2, status("3", "1"))
                .change(3, status("1", "3"))
                .change(4, status("3", "6"))
                .inStatus("6")
                .breaks(Rule.UNMEASURED);

        assertThat(only(epic).closing().group()).contains(3L);
    }

    @Test
    public void aStatusThatTheHistoryDoesNotShowWasWrittenPastJira() {
        Watched never = new Watched().inStatus("3").breaks(Rule.UNMEASURED);
        Watched elsewhere =
                new Watched().change(1, status("3", "1")).inStatus("3").breaks(Rule.UNMEASURED);

        assertThat(pathOf(never)).isEqualTo(ClosePath.UNKNOWN);
        assertThat(pathOf(elsewhere)).isEqualTo(ClosePath.UNKNOWN);
        assertThat(only(never).closing().group()).isEmpty();
    }

    @Test
    public void creationStraightIntoDoneIsByItsCreator() {
        FlagDraft flag = only(new Watched().inStatus("3").breaks(Rule.UNMEASURED), occasion(0, ClosePath.CREATED_DONE));

        assertThat(flag.closing().path()).isEqualTo(ClosePath.CREATED_DONE);
        assertThat(flag.closing().who()).contains("k-max");
        assertThat(flag.closing().when()).isEqualTo(Watched.START);
    }

    @Test
    public void aStatusThatMovedToDoneIsNotTheOldTransition() {
        FlagDraft flag = only(Watched.closedUnproven(5), occasion(30, ClosePath.STATUS_CATEGORY));

        assertThat(flag.closing().path()).isEqualTo(ClosePath.STATUS_CATEGORY);
        assertThat(flag.closing().when()).isEqualTo(minute(60));
        assertThat(flag.closing().group()).isEmpty();
        assertThat(flag.quiet()).isFalse();
    }

    @Test
    public void aTransitionThatIsSeenAtOnceIsATransitionWhateverTheStatusWas() {
        Sighting event = new Sighting(
                DetectedBy.EVENT,
                minute(60),
                minute(30),
                Optional.of(ClosePath.STATUS_CATEGORY),
                Optional.of("k-dana"));

        assertThat(only(Watched.closedUnproven(35), event).closing().path()).isEqualTo(ClosePath.TRANSITION);
    }

    @Test
    public void archivingAnOpenEpicIsAClose() {
        FlagDraft flag = only(new Watched().archived().breaks(Rule.UNMEASURED), occasion(0, ClosePath.ARCHIVED));

        assertThat(flag.closing().path()).isEqualTo(ClosePath.ARCHIVED);
        assertThat(flag.closing().who()).contains("k-oscar");
    }

    @Test
    public void anOldCloseIsRecordedQuietly() {
        assertThat(only(Watched.closedUnproven(5), occasion(30)).quiet()).isTrue();
    }

    @Test
    public void whatWasClosedBeforeTheWatchIsRecordedQuietly() {
        FlagDraft silent =
                only(new Watched().inStatus("3").breaks(Rule.UNMEASURED), occasion(0, ClosePath.BEFORE_WATCH));
        FlagDraft shown = only(Watched.closedUnproven(5), occasion(0, ClosePath.BEFORE_WATCH));

        assertThat(silent.closing().path()).isEqualTo(ClosePath.BEFORE_WATCH);
        assertThat(silent.quiet()).isTrue();
        assertThat(shown.closing().path()).isEqualTo(ClosePath.TRANSITION);
        assertThat(shown.quiet()).isTrue();
    }

    @Test
    public void aResultThatIsEmptiedAfterTheCloseIsAKindOfItsOwn() {
        FlagDraft flag = only(Watched.closedUnproven(5).change(9, custom(RESULT, "Leads: 530", "Leads: not measured")));

        assertThat(flag.kind()).isEqualTo(FlagKind.CLEARED_AFTER_CLOSE);
        assertThat(flag.closing().when()).isEqualTo(minute(9));
        assertThat(flag.key()).isEqualTo("7:cleared-after-close:9");
    }

    @Test
    public void aResultThatComesLateAndIncompleteIsStillAnUnprovenClose() {
        FlagDraft flag = only(Watched.closedUnproven(5).change(9, custom(RESULT, "", "Leads: not measured")));

        assertThat(flag.kind()).isEqualTo(FlagKind.CLOSED_WITHOUT_RESULT);
    }

    @Test
    public void whatIsTakenBeforeTheCloseDoesNotCountAsClearedAfterIt() {
        FlagDraft flag = only(new Watched()
                .change(2, custom(RESULT, "Leads: 530", ""))
                .change(5, status("1", "3"))
                .inStatus("3")
                .breaks(Rule.MEASURES_MISSING));

        assertThat(flag.kind()).isEqualTo(FlagKind.CLOSED_WITHOUT_RESULT);
    }

    @Test
    public void anotherFieldMayBeEmptiedAfterTheClose() {
        FlagDraft flag = only(Watched.closedUnproven(5).change(9, custom("Colour", "red", "")));

        assertThat(flag.kind()).isEqualTo(FlagKind.CLOSED_WITHOUT_RESULT);
    }

    @Test
    public void anOwnerWhoIsInactiveAtTheCloseMakesItUnproven() {
        assertThat(only(closedBy(status("1", "3")).breaks(Rule.OWNER_INACTIVE)).kind())
                .isEqualTo(FlagKind.CLOSED_WITHOUT_RESULT);
    }

    @Test
    public void anOwnerWhoLeavesAfterTheCloseTakesNothingFromItsProof() {
        assertThat(judge.reasons(
                        closedBy(status("1", "3")).breaks(Rule.OWNER_INACTIVE).subject(), occasion(30)))
                .isEmpty();
    }

    @Test
    public void anOpenEpicIsFlaggedForWhatItsOwnerLost() {
        assertThat(reasons(new Watched()
                        .breaks(Rule.OWNER_INACTIVE, Rule.OWNER_CANNOT_BROWSE, Rule.AUTHORITY_LAPSED, Rule.UNMEASURED)))
                .extracting(FlagDraft::kind)
                .containsExactly(FlagKind.AUTHORITY_LAPSED, FlagKind.OWNER_INACTIVE, FlagKind.OWNER_LOST_ACCESS);
    }

    @Test
    public void everyKindStateAndPathIsFoundByItsKey() {
        for (FlagKind kind : FlagKind.values()) {
            assertThat(FlagKind.of(kind.key())).contains(kind);
        }
        for (FlagState state : FlagState.values()) {
            assertThat(FlagState.of(state.key())).contains(state);
        }
        for (ClosePath path : ClosePath.values()) {
            assertThat(ClosePath.of(path.key())).contains(path);
        }
        assertThat(FlagKind.of("nonsense")).isEmpty();
    }

    private static Watched closedBy(ChangeItem... items) {
        return new Watched().change(5, items).inStatus("3").breaks(Rule.UNMEASURED);
    }

    private ClosePath pathOf(Watched epic) {
        return only(epic).closing().path();
    }

    private FlagDraft only(Watched epic) {
        return only(epic, occasion(0));
    }

    private FlagDraft only(Watched epic, Sighting occasion) {
        List<FlagDraft> found = judge.reasons(epic.subject(), occasion);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<FlagDraft> reasons(Watched epic) {
        return judge.reasons(epic.subject(), occasion(0));
    }

    private static Sighting occasion(int watchedSince, ClosePath... cause) {
        return new Sighting(
                DetectedBy.SWEEP,
                minute(60),
                minute(watchedSince),
                List.of(cause).stream().findFirst(),
                Optional.of("k-oscar"));
    }
}
