package org.outcomeowner.sandbox.search.jql;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.query.Query;
import java.util.List;
import org.junit.Test;

public class JqlTextTest {
    @Test
    public void writesWhatReadsBackToTheSameQuery() throws JqlSyntaxException {
        for (String jql : List.of(
                "",
                "project = GROW",
                "\"Outcome Owner\" in (currentUser(), \"a b\", 5, EMPTY) AND NOT (cf[10000] is EMPTY OR summary ~ \"x\\\"y\\\\\")",
                "a1 = b OR c1 = d AND NOT NOT e1 != f ORDER BY key DESC, \"Due Date\"",
                "\"order\" = \"limit\" AND status = \"5\" AND assignee in membersOf(\"jira users\")")) {
            Query query = JqlParser.parse(jql);
            Query again = JqlParser.parse(JqlText.of(query));
            assertThat(again.getWhereClause()).as(jql).isEqualTo(query.getWhereClause());
            assertThat(again.getOrderByClause()).as(jql).isEqualTo(query.getOrderByClause());
        }
    }
}
