package org.outcomeowner.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.List;
import java.util.Optional;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.outcomeowner.sandbox.Sandbox;
import org.outcomeowner.sandbox.SandboxOptions;
import org.outcomeowner.sandbox.workflow.WorkflowAdmin;

/** The demo data in a sandbox without any app. */
public class DemoDataTest {
    @ClassRule
    public static final TemporaryFolder HOME = new TemporaryFolder();

    private static Sandbox sandbox;

    @BeforeClass
    public static void start() {
        sandbox = start(true);
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void fillsTheProjectsWithIssuesInEveryStatus() {
        assertThat(statuses("project = GROW and type = Epic")).contains("To Do", "Measuring", "Done", "Cancelled");
        assertThat(statuses("project = OPS and type = Epic")).contains("To Do", "In Progress", "Measuring");
        assertThat(statuses("type = Task")).containsExactly("Done");
    }

    @Test
    public void goesWithoutTheFieldsAndValidatorsOfAnAppThatIsNotThere() {
        assertThat(sandbox.bean(WorkflowAdmin.class).workflow("Epic workflow").transitions())
                .allMatch(transition -> transition.validators().isEmpty());
    }

    @Test
    public void hasWorkflowsInEveryShapeThatLeadsIntoDone() {
        WorkflowManager workflows = sandbox.bean(WorkflowManager.class);
        JiraWorkflow bugs = workflows.getWorkflow("Bug workflow");

        assertThat(bugs.getAllActions())
                .extracting(bugs::getActionType)
                .contains("initial", "global", "common", "ordinary");
        assertThat(bugs.getAllActions())
                .anyMatch(action -> !action.getConditionalResults().isEmpty());
        assertThat(workflows.getDraftWorkflow("Bug workflow").getActionsByName("Close"))
                .hasSize(2);
        assertThat(workflows.getWorkflow("Retired epic workflow").isActive()).isFalse();
        assertThat(workflows.getDefaultWorkflow().getName()).isEqualTo("jira");
        assertThat(workflows.getDefaultWorkflow().isActive()).isFalse();
    }

    @Test
    public void hidesThePrivateProjectFromGuests() {
        assertThat(find("guest", "project in (GROW, OPS)")).isNotEmpty();
        assertThat(find("guest", "summary ~ Takeover")).isEmpty();
        assertThat(find("dana", "summary ~ Takeover")).hasSize(1);
    }

    @Test
    public void hidesIssuesOfTheManagementFromTheTeam() {
        assertThat(find("max", "summary ~ warehouse and project = OPS")).hasSize(2);
        assertThat(find("dana", "summary ~ warehouse and project = OPS")).hasSize(1);
    }

    @Test
    public void lastsAndIsMadeOnce() {
        int before = find("max", "").size();
        sandbox.close();
        sandbox = start(true);

        assertThat(find("max", "")).hasSize(before);
    }

    private static Sandbox start(boolean demo) {
        return Sandbox.start(new SandboxOptions(0, HOME.getRoot().toPath(), Optional.empty(), List.of(), demo));
    }

    private static List<String> statuses(String jql) {
        return find("max", jql).stream()
                .map(issue -> issue.getStatus().getName())
                .distinct()
                .toList();
    }

    private static List<Issue> find(String userName, String jql) {
        ApplicationUser user = sandbox.bean(UserManager.class).getUserByName(userName);
        SearchService search = sandbox.bean(SearchService.class);
        try {
            return search.search(user, search.parseQuery(user, jql).getQuery(), new PagerFilter<>(1000))
                    .getResults();
        } catch (SearchException e) {
            throw new AssertionError(e);
        }
    }
}
