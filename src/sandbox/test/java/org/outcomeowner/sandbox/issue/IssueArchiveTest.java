package org.outcomeowner.sandbox.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.workflow.TransitionOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.outcomeowner.sandbox.TestApp;
import org.outcomeowner.sandbox.TestHost;
import org.outcomeowner.sandbox.TestJira;
import org.outcomeowner.sandbox.security.Holder;
import org.outcomeowner.sandbox.security.PermissionAdmin;

public class IssueArchiveTest {
    private static final String READ_ONLY = "Issue GROW-1 is archived: it is read-only until it is restored.";

    private final List<Object> events = new ArrayList<>();

    @Rule
    public TestHost host = TestHost.inMemory().withIssues(new TestApp(), events);

    private TestJira jira;
    private IssueService service;
    private IssueArchive archive;
    private Issue issue;

    @Before
    public void createAnIssue() {
        jira = new TestJira(host);
        service = host.get(IssueService.class);
        archive = host.get(IssueArchive.class);
        issue = jira.create("Summary");
        events.clear();
    }

    @Test
    public void anArchivedIssueIsLeftOutOfSearchesButItsLinkLeadsToIt() throws SearchException {
        allow(IssueArchive.ARCHIVE_ISSUES);
        assertThat(archive.archive(jira.dana, issue.getId()).hasAnyErrors()).isFalse();
        SearchService search = host.get(SearchService.class);
        assertThat(search.searchCount(
                        jira.dana,
                        search.parseQuery(jira.dana, "project = GROW").getQuery()))
                .isZero();
        Issue found = service.getIssue(jira.dana, "GROW-1").getIssue();
        assertThat(archive.isArchived(found)).isTrue();
        assertThat(archive.archivedOn(found)).contains(java.sql.Timestamp.from(TestHost.NOW));
        assertThat(host.get(IssueManager.class).getIssueIdsForProject(jira.project.getId()))
                .contains(issue.getId());
    }

    @Test
    public void anArchivedIssueIsReadOnlyWhateverPermissionsAreSkipped() {
        allow(IssueArchive.ARCHIVE_ISSUES);
        archive.archive(jira.dana, issue.getId());
        assertThat(service.validateUpdate(
                                jira.dana,
                                issue.getId(),
                                service.newIssueInputParameters().setSummary("x"))
                        .getErrorCollection()
                        .getErrorMessages())
                .containsExactly(READ_ONLY);
        TransitionOptions all = new TransitionOptions.Builder()
                .skipPermissions()
                .skipConditions()
                .skipValidators()
                .build();
        assertThat(service.validateTransition(
                                jira.dana, issue.getId(), TestJira.FINISH, service.newIssueInputParameters(), all)
                        .getErrorCollection()
                        .getErrorMessages())
                .contains(READ_ONLY);
        assertThat(service.isEditable(service.getIssue(jira.dana, "GROW-1").getIssue(), jira.dana))
                .isFalse();
    }

    @Test
    public void listenersHearOfItByItsTypeAndWithoutChangedFields() {
        allow(IssueArchive.ARCHIVE_ISSUES);
        allow(IssueArchive.RESTORE_ISSUES);
        archive.archive(jira.dana, issue.getId());
        archive.restore(jira.dana, issue.getId());
        assertThat(events)
                .filteredOn(IssueEvent.class::isInstance)
                .extracting(event -> ((IssueEvent) event).getEventTypeId())
                .containsExactly(EventType.ISSUE_ARCHIVED_ID, EventType.ISSUE_RESTORED_ID);
        assertThat(events).noneMatch(IssueChangedEvent.class::isInstance);
    }

    @Test
    public void aRestoredIssueCanBeChangedAgain() {
        allow(IssueArchive.ARCHIVE_ISSUES);
        allow(IssueArchive.RESTORE_ISSUES);
        archive.archive(jira.dana, issue.getId());
        assertThat(archive.restore(jira.dana, issue.getId()).hasAnyErrors()).isFalse();
        assertThat(service.isEditable(service.getIssue(jira.dana, "GROW-1").getIssue(), jira.dana))
                .isTrue();
    }

    @Test
    public void refusesWithoutThePermission() {
        assertThat(archive.archive(jira.dana, issue.getId()).getErrorMessages())
                .containsExactly("You do not have the permission to archive issues in this project.");
        allow(IssueArchive.ARCHIVE_ISSUES);
        archive.archive(jira.dana, issue.getId());
        assertThat(archive.restore(jira.dana, issue.getId()).getErrorMessages())
                .containsExactly("You do not have the permission to restore issues in this project.");
    }

    @Test
    public void refusesWhatIsDoneAlreadyAndWhatCannotBeSeen() {
        allow(IssueArchive.ARCHIVE_ISSUES);
        assertThat(archive.restore(jira.dana, issue.getId()).getErrorMessages())
                .containsExactly("Issue GROW-1 is not archived.");
        archive.archive(jira.dana, issue.getId());
        assertThat(archive.archive(jira.dana, issue.getId()).getErrorMessages())
                .containsExactly("Issue GROW-1 is archived already.");
        assertThat(archive.archive(jira.guest, issue.getId()).getErrorMessages())
                .containsExactly("Issue Does Not Exist");
    }

    private void allow(ProjectPermissionKey permission) {
        host.get(PermissionAdmin.class).grant(jira.permissions, permission, Holder.user(jira.dana.getKey()));
    }
}
