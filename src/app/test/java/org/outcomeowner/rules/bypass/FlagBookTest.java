package org.outcomeowner.rules.bypass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomeowner.rules.bypass.Watched.minute;

import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.outcomeowner.rules.bypass.FlagChange.Raise;
import org.outcomeowner.rules.bypass.FlagChange.Renew;
import org.outcomeowner.rules.bypass.FlagChange.Settle;

/** When a flag is written, renewed and settled. */
public class FlagBookTest {
    private static final Subject UNPROVEN = Watched.closedUnproven(5).subject();
    private static final Subject PROVED = Watched.closedUnproven(5).breaks().subject();
    private static final Subject WAIVED = Watched.closedUnproven(5).waived().subject();
    private static final Subject OPEN = new Watched().subject();

    @Test
    public void aNewReasonIsRaised() {
        FlagDraft reason = closed(5L);

        assertThat(book().changes(UNPROVEN, List.of(reason))).containsExactly(new Raise(reason));
    }

    @Test
    public void lookingTwiceChangesNothing() {
        assertThat(book(open(closed(5L))).changes(UNPROVEN, List.of(closed(5L))))
                .isEmpty();
    }

    @Test
    public void theSameCloseSeenByItsCauseAndByItsHistoryIsOneRecord() {
        assertThat(book(open(closed(null))).changes(UNPROVEN, List.of(closed(5L))))
                .isEmpty();
        assertThat(book(open(closed(5L))).changes(UNPROVEN, List.of(closed(null))))
                .isEmpty();
    }

    @Test
    public void aResultCutDownFurtherAfterAnUnprovenCloseIsTheSameRecord() {
        assertThat(book(open(closed(5L))).changes(UNPROVEN, List.of(draft(FlagKind.CLEARED_AFTER_CLOSE, 9L))))
                .isEmpty();
    }

    @Test
    public void aSecondUnprovenCloseIsASecondRecord() {
        Flag first = open(closed(5L));
        FlagDraft second = closed(9L);

        assertThat(book(first).changes(UNPROVEN, List.of(second)))
                .containsExactly(new Settle(first, FlagState.CLEARED), new Raise(second));
    }

    @Test
    public void aProofThatComesLaterClears() {
        Flag flag = open(closed(5L));

        assertThat(book(flag).changes(PROVED, List.of())).containsExactly(new Settle(flag, FlagState.CLEARED));
    }

    @Test
    public void openingTheEpicAgainClears() {
        Flag flag = open(closed(5L));

        assertThat(book(flag).changes(OPEN, List.of())).containsExactly(new Settle(flag, FlagState.CLEARED));
    }

    @Test
    public void aWaiverIsNotAProof() {
        Flag flag = open(closed(5L));

        assertThat(book(flag).changes(WAIVED, List.of())).containsExactly(new Settle(flag, FlagState.WAIVED));
    }

    @Test
    public void whatWasMissingAtTheCloseStaysMissingUntilItIsThere() {
        assertThat(book(open(closed(5L))).changes(UNPROVEN, List.of())).isEmpty();
    }

    @Test
    public void aFlagThatWasSettledIsRenewedUnderItsOldRecord() {
        Flag settled = flag(closed(5L), FlagState.CLEARED);

        assertThat(book(settled).changes(UNPROVEN, List.of(closed(5L))))
                .containsExactly(new Renew(settled, closed(5L)));
    }

    @Test
    public void aFlagOfAnOpenEpicIsSettledWhenItsReasonIsGone() {
        Flag inactive = open(draft(FlagKind.OWNER_INACTIVE, null));
        Flag lapsed = open(draft(FlagKind.AUTHORITY_LAPSED, null));

        assertThat(book(inactive, lapsed).changes(OPEN, List.of(draft(FlagKind.AUTHORITY_LAPSED, null))))
                .containsExactly(new Settle(inactive, FlagState.CLEARED));
    }

    @Test
    public void anEpicThatIsNoneAnyMoreHasNoOpenFlags() {
        Flag flag = open(closed(5L));

        assertThat(book(flag, flag(closed(3L), FlagState.WAIVED)).dropped())
                .containsExactly(new Settle(flag, FlagState.CLEARED));
    }

    private static FlagBook book(Flag... known) {
        return new FlagBook(List.of(known));
    }

    private static FlagDraft closed(Long group) {
        return draft(FlagKind.CLOSED_WITHOUT_RESULT, group);
    }

    private static FlagDraft draft(FlagKind kind, Long group) {
        Closing closing =
                new Closing(ClosePath.TRANSITION, Optional.of("k-dana"), minute(5), Optional.ofNullable(group));
        return new FlagDraft(7, kind, closing, List.of(), false);
    }

    private static Flag open(FlagDraft draft) {
        return flag(draft, FlagState.OPEN);
    }

    private static Flag flag(FlagDraft draft, FlagState state) {
        return new Flag(1, draft, state, DetectedBy.EVENT, minute(5), minute(5));
    }
}
