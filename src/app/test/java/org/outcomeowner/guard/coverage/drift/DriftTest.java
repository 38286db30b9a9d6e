package org.outcomeowner.guard.coverage.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.outcomeowner.guard.coverage.Drawn.DONE;
import static org.outcomeowner.guard.coverage.Drawn.IN_PROGRESS;
import static org.outcomeowner.guard.coverage.Drawn.action;
import static org.outcomeowner.guard.coverage.Drawn.closing;
import static org.outcomeowner.guard.coverage.Drawn.guarded;
import static org.outcomeowner.guard.coverage.Drawn.to;
import static org.outcomeowner.guard.coverage.Drawn.workflow;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.outcomeowner.Jira;
import org.outcomeowner.gate.GateParts;
import org.outcomeowner.guard.MailReaders;
import org.outcomeowner.guard.coverage.CoverageParts;
import org.outcomeowner.guard.coverage.Drawn;
import org.outcomeowner.jira.AdminLinks;
import org.outcomeowner.policy.PolicyParts;
import org.outcomeowner.rules.BypassPolicy;
import org.outcomeowner.rules.BypassResponse;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.Recipients;

/** What a look finds, remembers and tells. */
public class DriftTest {
    private static final String NAME = "Epics";
    private static final Drawn GUARDED = workflow().from(IN_PROGRESS, guarded(21, "Finish", closing(), to(DONE)));
    private static final Drawn OPEN = workflow().from(IN_PROGRESS, action(21, "Finish", to(DONE)));

    private final Jira jira = new Jira();
    private final WorkflowManager workflows = mock(WorkflowManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final List<MailQueueItem> mails = new ArrayList<>();
    private final InMemory memories = new InMemory();
    private Drift drift;

    @Before
    public void assemble() {
        MailQueue queue = mock(MailQueue.class);
        doAnswer(call -> mails.add(call.getArgument(0))).when(queue).addItem(any());
        when(jira.max.getEmailAddress()).thenReturn("max@example.com");
        DriftMail mail = new DriftMail(
                queue,
                new MailReaders(jira.users, jira.groups, jira.authentication),
                jira.policies(),
                projects,
                jira.permissions,
                GateParts.texts(jira),
                new AdminLinks(jira.properties));
        drift = new Drift(
                CoverageParts.map(workflows, projects, jira),
                CoverageParts.setup(projects, jira),
                memories,
                mail,
                jira.locks());
    }

    @Test
    public void aGuardThatIsPublishedAwayRaisesOneAlertUntilItIsBack() {
        look(GUARDED);
        assertThat(drift.alerts()).isEmpty();
        look(OPEN);
        look(OPEN);
        assertThat(drift.alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.subject()).isEqualTo(Subject.workflow(NAME));
            assertThat(alert.lost()).containsExactly("Finish (21) \u2192 Done");
        });
        look(GUARDED);
        assertThat(drift.alerts()).isEmpty();
    }

    @Test
    public void theRecipientsOfThePolicyGetOneMailAndNoSecondOne() {
        PolicyParts.save(
                jira.policies(),
                Policy.defaults()
                        .with(new BypassPolicy(BypassResponse.flag(), new Recipients(Set.of(), Set.of("k-max")))));
        look(GUARDED);
        look(OPEN);
        look(OPEN);
        assertThat(mails).hasSize(1);
    }

    @Test
    public void whatIsLetGoOfKnowinglyIsNoAlarm() {
        look(GUARDED);
        drift.letGo(NAME);
        look(OPEN);
        assertThat(drift.alerts()).isEmpty();
    }

    @Test
    public void anAlertThatIsAcceptedIsClosed() {
        look(GUARDED);
        look(OPEN);
        drift.accept(Subject.workflow(NAME));
        look(OPEN);
        assertThat(drift.alerts()).isEmpty();
    }

    @Test
    public void aWorkflowThatIsGoneIsForgotten() {
        look(GUARDED);
        look(OPEN);
        when(workflows.getWorkflows()).thenReturn(List.of());
        drift.look();
        assertThat(drift.alerts()).isEmpty();
        assertThat(memories.subjects()).isEmpty();
    }

    private void look(Drawn workflow) {
        JiraWorkflow live = mock(JiraWorkflow.class);
        when(live.getName()).thenReturn(NAME);
        when(live.getDescriptor()).thenReturn(workflow.descriptor());
        when(workflows.getWorkflows()).thenReturn(List.of(live));
        when(workflows.getDraftWorkflow(eq(NAME))).thenReturn(null);
        drift.look();
    }

    /** Memories in memory. */
    private static final class InMemory implements Memories {
        private final Map<Subject, Memory> known = new LinkedHashMap<>();
        private final Map<Subject, Alert> open = new LinkedHashMap<>();

        @Override
        public Optional<Memory> of(Subject subject) {
            return Optional.ofNullable(known.get(subject));
        }

        @Override
        public void remember(Subject subject, Memory memory) {
            known.put(subject, memory);
        }

        @Override
        public void forget(Subject subject) {
            known.remove(subject);
            open.remove(subject);
        }

        @Override
        public Collection<Subject> subjects() {
            return Set.copyOf(known.keySet());
        }

        @Override
        public List<Alert> open() {
            return List.copyOf(open.values());
        }

        @Override
        public boolean raise(Subject subject, List<String> lost) {
            Alert before = open.put(subject, new Alert(1, subject, lost, Jira.NOW));
            return before == null || !before.lost().containsAll(lost);
        }

        @Override
        public void clear(Subject subject) {
            open.remove(subject);
        }
    }
}
