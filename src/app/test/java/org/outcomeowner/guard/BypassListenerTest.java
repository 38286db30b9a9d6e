package org.outcomeowner.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.resolution.Resolution;
import java.util.Map;
import org.junit.Test;
import org.outcomeowner.Epic;
import org.outcomeowner.rules.bypass.ClosePath;
import org.outcomeowner.rules.bypass.DetectedBy;
import org.outcomeowner.rules.bypass.FlagState;

/** What is seen at once, by an event. */
public class BypassListenerTest {
    private static final Long ANY_TYPE = 10_400L;

    private final Guarded guarded = new Guarded();
    private final EventPublisher events = mock(EventPublisher.class);
    private final BypassListener listener =
            new BypassListener(events, guarded.detector(), guarded.watch(), guarded.clock);

    @Test
    public void registersWhileTheAppRuns() {
        listener.afterPropertiesSet();
        listener.destroy();

        verify(events).register(listener);
        verify(events).unregister(listener);
    }

    @Test
    public void anUnprovenCloseIsFlaggedWhateverTheTypeOfTheEvent() {
        Epic epic = guarded.unprovenEpic(1);
        guarded.transition(epic, "3");

        listener.onIssueEvent(event(epic, ANY_TYPE));

        assertThat(guarded.onlyFlag().closing().path()).isEqualTo(ClosePath.TRANSITION);
        assertThat(guarded.onlyFlag().detectedBy()).isEqualTo(DetectedBy.EVENT);
        assertThat(guarded.onlyFlag().draft().quiet()).isFalse();
    }

    @Test
    public void theSameEventTwiceIsOneFlag() {
        Epic epic = guarded.unprovenEpic(1);
        guarded.transition(epic, "3");

        listener.onIssueEvent(event(epic, ANY_TYPE));
        listener.onIssueEvent(event(epic, ANY_TYPE));
        guarded.look();
        guarded.look();

        assertThat(guarded.onlyFlag().isOpen()).isTrue();
    }

    @Test
    public void aProvedCloseIsNotFlaggedAndItsHistoryNotRead() {
        Epic epic = guarded.epic(1);
        guarded.transition(epic, "3");

        listener.onIssueEvent(event(epic, ANY_TYPE));

        assertThat(guarded.flags.flags).isEmpty();
        verify(guarded.jira.history, never()).getChangeHistories(any());
    }

    @Test
    public void anOpenIssueThatIsNoOutcomeCostsALookAtItsFields() {
        Epic story = guarded.unprovenEpic(1);
        noOutcomesAnyMore();

        listener.onIssueEvent(event(story, ANY_TYPE));

        verify(guarded.jira.history, never()).getChangeHistories(any());
        assertThat(guarded.flags.flags).isEmpty();
    }

    @Test
    public void creationStraightIntoDoneIsKnownByItsEvent() {
        Epic epic = guarded.unprovenEpic(1);
        guarded.status("1", "done");

        listener.onIssueEvent(event(epic, EventType.ISSUE_CREATED_ID));

        assertThat(guarded.onlyFlag().closing().path()).isEqualTo(ClosePath.CREATED_DONE);
        assertThat(guarded.onlyFlag().closing().who()).contains("k-max");
    }

    @Test
    public void archivingAnOpenEpicIsFlaggedAndStaysSo() {
        Epic epic = guarded.unprovenEpic(1);
        guarded.look();

        listener.onIssueEvent(event(epic, EventType.ISSUE_ARCHIVED_ID));
        guarded.pages.issues.clear();
        guarded.look();
        guarded.look();

        assertThat(guarded.onlyFlag().closing().path()).isEqualTo(ClosePath.ARCHIVED);
        assertThat(guarded.onlyFlag().isOpen()).isTrue();
    }

    @Test
    public void restoringTheEpicClearsIt() {
        Epic epic = guarded.unprovenEpic(1);
        listener.onIssueEvent(event(epic, EventType.ISSUE_ARCHIVED_ID));

        listener.onIssueEvent(event(epic, EventType.ISSUE_RESTORED_ID));

        assertThat(guarded.onlyFlag().state()).isEqualTo(FlagState.CLEARED);
    }

    @Test
    public void aResolutionWithoutATransitionIsAClose() {
        Epic epic = guarded.unprovenEpic(1);
        Resolution done = mock(Resolution.class);
        when(done.getName()).thenReturn("Done");
        when(epic.issue.getResolution()).thenReturn(done);
        guarded.change(
                epic, new ChangeItemBean(ChangeItemBean.STATIC_FIELD, "resolution", null, null, "10000", "Done"));

        listener.onIssueEvent(event(epic, ANY_TYPE));

        assertThat(guarded.onlyFlag().closing().path()).isEqualTo(ClosePath.RESOLUTION);
    }

    @Test
    public void aMoveToATypeOfWhichNothingIsAskedIsNoWayOut() {
        Epic epic = guarded.unprovenEpic(1);
        guarded.change(epic, new ChangeItemBean(ChangeItemBean.STATIC_FIELD, "issuetype", "10000", "", "10002", ""));
        when(epic.issue.getIssueTypeId()).thenReturn("10002");
        guarded.onlyEpicsCount();
        guarded.transition(epic, "3");

        listener.onIssueEvent(event(epic, EventType.ISSUE_MOVED_ID));

        assertThat(guarded.onlyFlag().isOpen()).isTrue();
    }

    @Test
    public void aStoryThatWasNeverAnEpicIsLeftAlone() {
        Epic story = guarded.unprovenEpic(1);
        when(story.issue.getIssueTypeId()).thenReturn("10002");
        guarded.onlyEpicsCount();
        guarded.transition(story, "3");

        listener.onIssueEvent(event(story, ANY_TYPE));

        assertThat(guarded.flags.flags).isEmpty();
    }

    @Test
    public void aFailureOfOursNeverReachesTheUser() {
        Epic epic = guarded.unprovenEpic(1);
        guarded.transition(epic, "3");
        doThrow(new IllegalStateException("broken")).when(guarded.jira.history).getChangeHistories(any());

        assertThatCode(() -> listener.onIssueEvent(event(epic, ANY_TYPE))).doesNotThrowAnyException();
    }

    @Test
    public void aDeletedIssueIsNotLookedAt() {
        Epic epic = guarded.unprovenEpic(1);
        guarded.transition(epic, "3");

        listener.onIssueEvent(event(epic, EventType.ISSUE_DELETED_ID));

        assertThat(guarded.flags.flags).isEmpty();
    }

    private void noOutcomesAnyMore() {
        guarded.jira.fields.remove(guarded.jira.fields.owner);
        guarded.jira.fields.remove(guarded.jira.fields.authority);
        guarded.jira.fields.remove(guarded.jira.fields.result);
    }

    private IssueEvent event(Epic epic, Long type) {
        return new IssueEvent(epic.issue, Map.of(), guarded.jira.dana, type);
    }
}
