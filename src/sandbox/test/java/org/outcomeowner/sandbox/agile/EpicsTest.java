package org.outcomeowner.sandbox.agile;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.outcomeowner.sandbox.TestApp;
import org.outcomeowner.sandbox.TestHost;
import org.outcomeowner.sandbox.TestJira;

public class EpicsTest {
    private final List<Object> events = new ArrayList<>();

    @Rule
    public TestHost host = TestHost.inMemory().withIssues(new TestApp(), events).scanning("agile");

    private TestJira jira;
    private Issue epic;

    @Before
    public void installJiraSoftware() {
        jira = new TestJira(host);
        host.get(EpicStatusSetup.class).run();
        epic = jira.create("Win partners");
        events.clear();
    }

    @Test
    public void theFieldIsMadeOnceWithItsLastOptionMeaningDone() {
        host.get(EpicStatusSetup.class).run();

        assertThat(status().find()).isPresent();
        assertThat(status().option(epic, false).map(Option::getValue)).contains("To Do");
        assertThat(status().option(epic, true).map(Option::getValue)).contains("Done");
    }

    @Test
    public void anEpicIsMarkedAsDoneWithoutATransition() {
        assertThat(markDone().hasAnyErrors()).isFalse();

        Issue changed = host.get(IssueManager.class).getIssueObject(epic.getId());
        assertThat(status().isDone(changed)).isTrue();
        assertThat(changed.getStatus().getName()).isEqualTo("To Do");
    }

    @Test
    public void theHistoryNamesTheOptionByIdAndText() {
        markDone();

        ChangeItemBean item = changes().get(0);
        Option done = status().option(epic, true).orElseThrow();
        assertThat(item.getField()).isEqualTo("Epic Status");
        assertThat(item.getFieldType()).isEqualTo(ChangeItemBean.CUSTOM_FIELD);
        assertThat(item.getTo()).isEqualTo(done.getOptionId().toString());
        assertThat(item.getToString()).isEqualTo("Done");
    }

    @Test
    public void whoeverMayNotEditMarksNothing() {
        ErrorCollection refusal = host.get(Epics.class).update(epic, Optional.empty(), Optional.of(true), jira.guest);

        assertThat(refusal.hasAnyErrors()).isTrue();
        assertThat(status().isDone(host.get(IssueManager.class).getIssueObject(epic.getId())))
                .isFalse();
        assertThat(events).isEmpty();
    }

    @Test
    public void anEpicThatIsDoneCanBeOpenedAgain() {
        markDone();
        host.get(Epics.class).update(epic, Optional.empty(), Optional.of(false), jira.dana);

        assertThat(status().isDone(host.get(IssueManager.class).getIssueObject(epic.getId())))
                .isFalse();
    }

    private ErrorCollection markDone() {
        return host.get(Epics.class).update(epic, Optional.empty(), Optional.of(true), jira.dana);
    }

    private List<ChangeItemBean> changes() {
        return events.stream()
                .filter(IssueChangedEvent.class::isInstance)
                .flatMap(event -> ((IssueChangedEvent) event).getChangeItems().stream())
                .toList();
    }

    private EpicStatusField status() {
        return host.get(EpicStatusField.class);
    }
}
