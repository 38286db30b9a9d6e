package org.outcomeowner.sandbox.search.jql;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.query.Query;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import com.atlassian.query.order.SearchSort;
import com.atlassian.query.order.SortOrder;
import org.junit.Test;

public class JqlParserTest {
    @Test
    public void readsNothingAsEverything() throws JqlSyntaxException {
        assertThat(JqlParser.parse("  ").getWhereClause()).isNull();
    }

    @Test
    public void readsEveryOperator() throws JqlSyntaxException {
        for (Operator operator : Operator.values()) {
            String operand = operator.name().endsWith("IN") ? "(a)" : "a";
            String jql = "summary " + operator.getDisplayString() + " " + operand;
            assertThat(((TerminalClauseImpl) where(jql)).getOperator()).as(jql).isEqualTo(operator);
        }
    }

    @Test
    public void readsKeywordsInAnyCase() throws JqlSyntaxException {
        assertThat(where("owner Is Not Null")).isEqualTo(clause("owner", Operator.IS_NOT, EmptyOperand.EMPTY));
        assertThat(where("owner NOT in (a)"))
                .isEqualTo(clause("owner", Operator.NOT_IN, new MultiValueOperand(value("a"))));
    }

    @Test
    public void bindsAndTighterThanOrAndNotTightest() throws JqlSyntaxException {
        Clause a = clause("a1", Operator.EQUALS, value("x"));
        Clause b = clause("b1", Operator.EQUALS, value("y"));
        Clause c = clause("c1", Operator.EQUALS, value("z"));

        assertThat(where("a1 = x or b1 = y and not c1 = z"))
                .isEqualTo(new OrClause(a, new AndClause(b, new NotClause(c))));
        assertThat(where("(a1 = x || b1 = y) && !c1 = z"))
                .isEqualTo(new AndClause(new OrClause(a, b), new NotClause(c)));
    }

    @Test
    public void readsQuotedNamesAndEscapes() throws JqlSyntaxException {
        assertThat(where("\"Outcome Owner\" = 'O\\'Neil \\u00e9'"))
                .isEqualTo(clause("Outcome Owner", Operator.EQUALS, value("O'Neil é")));
    }

    @Test
    public void readsCustomFieldsById() throws JqlSyntaxException {
        assertThat(where("cf[10000] is EMPTY")).isEqualTo(clause("cf[10000]", Operator.IS, EmptyOperand.EMPTY));
    }

    @Test
    public void tellsNumbersFromWords() throws JqlSyntaxException {
        assertThat(where("id = 10000")).isEqualTo(clause("id", Operator.EQUALS, new SingleValueOperand(10000L)));
        assertThat(where("id = \"10000\"")).isEqualTo(clause("id", Operator.EQUALS, value("10000")));
        assertThat(where("created > -5d")).isEqualTo(clause("created", Operator.GREATER_THAN, value("-5d")));
    }

    @Test
    public void readsFunctionsWithAndWithoutArguments() throws JqlSyntaxException {
        assertThat(where("assignee = currentUser()"))
                .isEqualTo(clause("assignee", Operator.EQUALS, new FunctionOperand("currentUser")));
        assertThat(where("assignee in membersOf(\"jira users\", 2)"))
                .isEqualTo(clause("assignee", Operator.IN, new FunctionOperand("membersOf", "jira users", "2")));
    }

    @Test
    public void readsSortsInTheirOrder() throws JqlSyntaxException {
        Query query = JqlParser.parse("project = GROW order by priority desc, key");

        assertThat(query.getOrderByClause().getSearchSorts())
                .containsExactly(new SearchSort("priority", SortOrder.DESC), new SearchSort("key"));
    }

    @Test
    public void keepsTheText() throws JqlSyntaxException {
        assertThat(JqlParser.parse("project=GROW").getQueryString()).isEqualTo("project=GROW");
    }

    private static Clause where(String jql) throws JqlSyntaxException {
        return JqlParser.parse(jql).getWhereClause();
    }

    private static Operand value(String text) {
        return new SingleValueOperand(text);
    }

    private static Clause clause(String field, Operator operator, Operand operand) {
        return new TerminalClauseImpl(field, operator, operand);
    }
}
