package org.outcomeowner.sandbox.web.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Test;

public class BulkRunsTest {
    private final BulkRuns runs = new BulkRuns(mock(JiraAuthenticationContext.class));
    private final ApplicationUser dana = user("dana");

    @After
    public void stop() {
        runs.destroy();
    }

    @Test
    public void reportsEachIssueWithTheWholeTextOfEveryRefusal() {
        BulkRun run = runs.start(List.of(issue("A-1"), issue("A-2")), change(issue -> {
            ErrorCollection errors = new SimpleErrorCollection();
            if (issue.getKey().equals("A-2")) {
                errors.addErrorMessage("Not ready");
                errors.addError("customfield_1", "The word is missing");
            }
            return errors;
        }));
        assertThat(run.isDone()).isTrue();
        assertThat(run.lines())
                .containsExactly(
                        new BulkRun.Line("A-1", List.of()),
                        new BulkRun.Line("A-2", List.of("Not ready", "The word is missing")));
    }

    @Test
    public void goesOnAfterAnIssueThatFailsAndRevealsNothing() {
        BulkRun run = runs.start(List.of(issue("A-1"), issue("A-2")), change(issue -> {
            if (issue.getKey().equals("A-1")) {
                throw new IllegalStateException("secret");
            }
            return new SimpleErrorCollection();
        }));
        assertThat(run.lines().get(0).errors())
                .singleElement()
                .asString()
                .startsWith("The change failed, see the log under the id ")
                .doesNotContain("secret");
        assertThat(run.lines().get(1).errors()).isEmpty();
    }

    @Test
    public void showsHowFarALongOneIs() throws Exception {
        CountDownLatch firstDone = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        BulkRun run = runs.start(List.of(issue("A-1"), issue("A-2")), change(issue -> {
            if (issue.getKey().equals("A-2")) {
                firstDone.countDown();
                await(goOn);
            }
            return new SimpleErrorCollection();
        }));
        assertThat(firstDone.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(run.isDone()).isFalse();
        assertThat(run.lines()).hasSize(1);
        goOn.countDown();
    }

    @Test
    public void isShownToWhoeverStartedItOnly() {
        BulkRun run = runs.start(List.of(issue("A-1")), change(issue -> new SimpleErrorCollection()));
        assertThat(runs.find(run.id(), dana)).contains(run);
        assertThat(runs.find(run.id(), user("guest"))).isEmpty();
        assertThat(runs.find("unknown", dana)).isEmpty();
    }

    private BulkRuns.Change change(java.util.function.Function<MutableIssue, ErrorCollection> each) {
        return new BulkRuns.Change("Test", dana, each);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static MutableIssue issue(String key) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getKey()).thenReturn(key);
        return issue;
    }

    private static ApplicationUser user(String key) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key);
        return user;
    }
}
