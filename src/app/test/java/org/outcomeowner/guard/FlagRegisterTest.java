package org.outcomeowner.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import java.util.Optional;
import org.junit.Test;
import org.outcomeowner.Jira;
import org.outcomeowner.rules.bypass.FlagKind;
import org.outcomeowner.rules.bypass.FlagState;

/** The register, for somebody who sees part of what is flagged. */
public class FlagRegisterTest {
    private final Jira jira = new Jira();
    private final IssueManager issues = mock(IssueManager.class);
    private final GuardParts parts = new GuardParts();

    public FlagRegisterTest() {
        jira.logIn(jira.dana);
    }

    @Test
    public void showsAndCountsOnlyWhatTheReaderMayBrowse() {
        flag(1, true);
        flag(2, false);
        flag(3, true);

        FlagPage page = page(FlagFilter.all(), 0, 50);

        assertThat(page.rows()).extracting(row -> row.issue().getId()).containsExactly(3L, 1L);
        assertThat(page.total()).isEqualTo(2);
    }

    @Test
    public void pagesThroughWhatIsVisible() {
        for (int id = 1; id <= 5; id++) {
            flag(id, id != 3);
        }

        FlagPage page = page(FlagFilter.all(), 1, 2);

        assertThat(page.rows()).extracting(row -> row.issue().getId()).containsExactly(4L, 2L);
        assertThat(page.total()).isEqualTo(4);
    }

    @Test
    public void countsPastOneBatch() {
        for (int id = 1; id <= 450; id++) {
            flag(id, true);
        }

        assertThat(page(FlagFilter.all(), 440, 50).rows()).hasSize(10);
        assertThat(page(FlagFilter.all(), 440, 50).total()).isEqualTo(450);
    }

    @Test
    public void aFlagOfADeletedIssueIsNotShown() {
        flag(1, true);
        when(issues.getIssueObject(1L)).thenReturn(null);

        assertThat(page(FlagFilter.all(), 0, 50).total()).isZero();
    }

    @Test
    public void filtersByProjectStateAndKind() {
        parts.clear(flag(1, true));
        flag(2, true);
        parts.raise(issue(3, true), FlagKind.OWNER_INACTIVE);

        assertThat(total(new FlagFilter(Optional.of(10L), Optional.empty(), Optional.empty())))
                .isEqualTo(3);
        assertThat(total(new FlagFilter(Optional.of(11L), Optional.empty(), Optional.empty())))
                .isZero();
        assertThat(total(new FlagFilter(Optional.empty(), Optional.of(FlagState.OPEN), Optional.empty())))
                .isEqualTo(2);
        assertThat(total(new FlagFilter(Optional.empty(), Optional.empty(), Optional.of(FlagKind.OWNER_INACTIVE))))
                .isEqualTo(1);
    }

    private int total(FlagFilter filter) {
        return page(filter, 0, 50).total();
    }

    private FlagPage page(FlagFilter filter, int startAt, int maxResults) {
        return parts.register(jira, issues).page(filter, startAt, maxResults);
    }

    private Issue flag(long id, boolean visible) {
        Issue issue = issue(id, visible);
        parts.flag(issue);
        return issue;
    }

    private Issue issue(long id, boolean visible) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getProjectId()).thenReturn(10L);
        when(issues.getIssueObject(id)).thenReturn(issue);
        when(jira.permissions.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), eq((Issue) issue), any()))
                .thenReturn(visible);
        return issue;
    }
}
