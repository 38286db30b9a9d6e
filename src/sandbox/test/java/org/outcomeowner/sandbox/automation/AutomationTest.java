package org.outcomeowner.sandbox.automation;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.outcomeowner.sandbox.TestApp;
import org.outcomeowner.sandbox.TestHost;
import org.outcomeowner.sandbox.TestJira;
import org.outcomeowner.sandbox.security.Holder;
import org.outcomeowner.sandbox.security.PermissionAdmin;
import org.outcomeowner.sandbox.user.UserAdmin;

public class AutomationTest {
    @Rule
    public TestHost host =
            TestHost.inMemory().withIssues(new TestApp(), new ArrayList<>()).scanning("automation");

    private TestJira jira;
    private Issue epic;

    @Before
    public void letTheActorWork() {
        jira = new TestJira(host);
        host.get(UserAdmin.class).createGroup("jira-software-users");
        AutomationActor actor = host.get(AutomationActor.class);
        actor.run();
        for (var permission : List.of(ProjectPermissions.BROWSE_PROJECTS, ProjectPermissions.TRANSITION_ISSUES)) {
            host.get(PermissionAdmin.class)
                    .grant(
                            jira.permissions,
                            permission,
                            Holder.user(actor.user().getKey()));
        }
        epic = jira.create("Win partners");
    }

    @Test
    public void aRuleTransitionsAsItsActor() {
        assertThat(transition("finish")).isEmpty();

        assertThat(host.get(IssueManager.class)
                        .getIssueObject(epic.getId())
                        .getStatus()
                        .getName())
                .isEqualTo("Done");
        assertThat(host.get(AutomationLog.class).last(1).get(0).success()).isTrue();
    }

    @Test
    public void whoeverRanTheRuleIsWhoTheyWereBefore() {
        JiraAuthenticationContext authentication = host.get(JiraAuthenticationContext.class);
        authentication.setLoggedInUser(jira.dana);

        transition("Finish");

        assertThat(authentication.getLoggedInUser()).isEqualTo(jira.dana);
    }

    @Test
    public void anUnknownTransitionIsLoggedAsAFailure() {
        assertThat(transition("Teleport")).contains("no transition “Teleport” from “To Do”");

        AutomationRun run = host.get(AutomationLog.class).last(1).get(0);
        assertThat(run.success()).isFalse();
        assertThat(run.issueKey()).isEqualTo(epic.getKey());
    }

    @Test
    public void anIssueTheActorMayNotSeeLooksLikeOneThatIsNot() {
        String unknown = host.get(Automation.class).transition("NO-1", "Finish", Optional.empty());

        assertThat(unknown).isEqualTo("The issue NO-1 does not exist, or the rule's actor may not see it.");
    }

    private String transition(String name) {
        return host.get(Automation.class).transition(epic.getKey(), name, Optional.empty());
    }
}
