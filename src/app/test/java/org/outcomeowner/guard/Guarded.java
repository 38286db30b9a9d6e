package org.outcomeowner.guard;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outcomeowner.Epic;
import org.outcomeowner.Jira;
import org.outcomeowner.gate.GateParts;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.policy.PolicyParts;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.bypass.Flag;

/** A Jira with epics in it, watched by the guard. Statuses are 1 (open), 3 (done) and 5 (not done, until a test says so). */
final class Guarded {
    final Jira jira = new Jira();
    final MovingClock clock = new MovingClock(Jira.NOW);
    final FakeFlagStore flags = new FakeFlagStore();
    final FakeNotes notes = new FakeNotes();
    final FakeSweepStore sweeps = new FakeSweepStore();
    final FakePages pages = new FakePages();
    final IssueManager issues = mock(IssueManager.class);
    final ProjectManager projects = mock(ProjectManager.class);
    final WorkflowSchemeManager schemes = mock(WorkflowSchemeManager.class);
    final Map<String, String> workflows = new HashMap<>(Map.of("10000", "epics"));
    final OptionsManager options = mock(OptionsManager.class);
    private final ConstantsManager constants = mock(ConstantsManager.class);
    private final Map<String, Status> statuses = new HashMap<>();
    private final Map<Long, List<ChangeHistory>> histories = new HashMap<>();

    Guarded() {
        jira.mayBrowse(jira.olivia).mayBrowse(jira.max);
        status("1", "indeterminate");
        status("3", "done");
        status("5", "indeterminate");
        when(constants.getStatuses()).thenAnswer(call -> List.copyOf(statuses.values()));
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(Epic.PROJECT);
        when(projects.getProjects()).thenReturn(List.of(project));
        when(schemes.getWorkflowMap(any())).thenAnswer(call -> workflows);
        when(jira.history.getChangeHistories(any()))
                .thenAnswer(call ->
                        histories.getOrDefault(call.<MutableIssue>getArgument(0).getId(), List.of()));
    }

    /** Moves a status to a category. */
    void status(String id, String category) {
        Status status = statuses.computeIfAbsent(id, unknown -> mock(Status.class, "status " + id));
        StatusCategory mocked = mock(StatusCategory.class);
        when(mocked.getKey()).thenReturn(category);
        when(status.getId()).thenReturn(id);
        when(status.getName()).thenReturn("Status " + id);
        when(status.getStatusCategory()).thenReturn(mocked);
    }

    /** An epic that is open and ready to close. */
    Epic epic(long id) {
        Epic epic = new Epic(jira);
        when(epic.issue.getId()).thenReturn(id);
        when(epic.issue.getKey()).thenReturn("GROW-" + id);
        when(epic.issue.getCreated()).thenReturn(timestamp());
        when(epic.issue.getUpdated()).thenReturn(timestamp());
        when(epic.issue.getCreatorId()).thenReturn("k-max");
        Status open = statuses.get("1");
        when(epic.issue.getStatus()).thenReturn(open);
        when(issues.getIssueObject(id)).thenReturn(epic.issue);
        pages.issues.add(epic.issue);
        return epic;
    }

    /** The same without any result. */
    Epic unprovenEpic(long id) {
        return epic(id).result(MeasuredResult.empty());
    }

    /** Only issues of the type Epic are outcomes. */
    void onlyEpicsCount() {
        PolicyParts.save(jira.policies(), Policy.defaults().withOutcomeTypes(Set.of("10000")));
    }

    /** Somebody moves the epic to a status past the gate; a minute passes before it. */
    void transition(Epic epic, String to) {
        String from = epic.issue.getStatus().getId();
        clock.pass(Duration.ofMinutes(1));
        Status status = statuses.get(to);
        when(epic.issue.getStatus()).thenReturn(status);
        change(epic, new ChangeItemBean(ChangeItemBean.STATIC_FIELD, "status", from, "", to, ""));
    }

    /** Something is changed, by dana. */
    void change(Epic epic, ChangeItemBean... items) {
        when(epic.issue.getUpdated()).thenReturn(timestamp());
        List<ChangeHistory> history = histories.computeIfAbsent(epic.issue.getId(), id -> new ArrayList<>());
        history.add(new Entry(history.size() + 1L, clock.instant(), List.of(items)));
    }

    Detector detector() {
        Closures closures = new Closures(constants, new EpicStatus(jira.fields.manager, options));
        Histories read = new Histories(jira.history);
        FieldContexts contexts = new FieldContexts(jira.outcomeFields());
        return new Detector(
                GateParts.storedReadiness(jira),
                closures,
                new Subjects(read, jira.outcomeFields(), jira.time()),
                new LeftByMove(read, jira.policies(), contexts),
                new KnownStatuses(notes),
                flags);
    }

    Sweeper sweeper() {
        return new Sweeper(pages, issues, detector(), flags, sweeps, clock);
    }

    Watch watch() {
        Closures closures = new Closures(constants, new EpicStatus(jira.fields.manager, options));
        return new Watch(
                notes, new Settings(closures, jira.policies(), projects, schemes), pages, sweeps, sweeper(), clock);
    }

    Sweeps sweeps() {
        ClusterLockService locks = mock(ClusterLockService.class);
        ClusterLock free = mock(ClusterLock.class);
        when(free.tryLock()).thenReturn(true);
        when(locks.getLockForName(anyString())).thenReturn(free);
        return new Sweeps(sweeps, sweeper(), locks, watch(), clock);
    }

    /** One run of the job, half a minute after the last. */
    void look() {
        clock.pass(Duration.ofSeconds(30));
        watch().look(() -> false);
        sweeps().goOn(() -> false);
        new Upkeep(flags, issues, detector(), notes, watch(), clock).run();
    }

    /** The only flag there is. */
    Flag onlyFlag() {
        if (flags.flags.size() != 1) {
            throw new AssertionError("One flag was expected: " + flags.flags);
        }
        return flags.flags.get(0);
    }

    private Timestamp timestamp() {
        return Timestamp.from(clock.instant());
    }

    /** One entry of a history, by dana. */
    private static final class Entry extends ChangeHistory {
        private final long id;
        private final Instant when;
        private final List<ChangeItemBean> items;

        Entry(long id, Instant when, List<ChangeItemBean> items) {
            this.id = id;
            this.when = when;
            this.items = items;
        }

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public Long getIssueId() {
            return 0L;
        }

        @Override
        public String getAuthorKey() {
            return "k-dana";
        }

        @Override
        public ApplicationUser getAuthorObject() {
            return null;
        }

        @Override
        public String getAuthorDisplayName() {
            return "Dana Developer";
        }

        @Override
        public Timestamp getTimePerformed() {
            return Timestamp.from(when);
        }

        @Override
        public List<ChangeItemBean> getChangeItemBeans() {
            return items;
        }
    }
}
