package org.outcomeowner.sandbox.agile;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.outcomeowner.sandbox.TestApp;
import org.outcomeowner.sandbox.TestHost;
import org.outcomeowner.sandbox.TestJira;

public class CardsTest {
    @Rule
    public TestHost host =
            TestHost.inMemory().withIssues(new TestApp(), new ArrayList<>()).scanning("agile");

    @Test
    public void aCardCanBeDraggedWhereATransitionLeads() {
        TestJira jira = new TestJira(host);
        Issue epic = jira.create("Win partners");

        List<Cards.Column> columns = host.get(Cards.class).columns(List.of(epic), jira.dana);

        assertThat(columns).extracting(Cards.Column::name).containsExactly("To Do", "Done");
        Card card = columns.get(0).cards().get(0);
        assertThat(card.moves()).containsExactly(new Card.Move(TestJira.FINISH, "Finish", jira.done.getId()));
    }

    @Test
    public void whoeverMayNotTransitionDragsNothing() {
        TestJira jira = new TestJira(host);
        Issue epic = jira.create("Win partners");

        List<Cards.Column> columns = host.get(Cards.class).columns(List.of(epic), jira.guest);

        assertThat(columns).hasSize(1);
        assertThat(columns.get(0).cards().get(0).moves()).isEmpty();
    }
}
