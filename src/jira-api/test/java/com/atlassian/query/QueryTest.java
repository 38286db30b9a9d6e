package com.atlassian.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.ChangedClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.ClauseVisitor;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.clause.WasClause;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operator.Operator;
import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.OrderByImpl;
import com.atlassian.query.order.SearchSort;
import com.atlassian.query.order.SortOrder;
import java.util.List;
import org.junit.Test;

public class QueryTest {

    private final Clause inGrow = new TerminalClauseImpl("project", Operator.EQUALS, "GROW");
    private final Clause unowned = new TerminalClauseImpl("Outcome Owner", Operator.IS, EmptyOperand.EMPTY);

    @Test
    public void callsTheVisitorsMethodForEachKindOfClause() {
        assertThat(fields(new AndClause(inGrow, new NotClause(unowned)))).containsExactly("project", "Outcome Owner");
        assertThat(fields(new OrClause(unowned, inGrow))).containsExactly("Outcome Owner", "project");
    }

    @Test
    public void comparesByContent() {
        assertThat(new AndClause(inGrow, unowned)).isEqualTo(new AndClause(List.of(inGrow, unowned)));
        assertThat(new AndClause(inGrow, unowned)).isNotEqualTo(new OrClause(inGrow, unowned));
        assertThat(new MultiValueOperand("a", "b")).isNotEqualTo(new MultiValueOperand("b", "a"));
    }

    @Test
    public void refusesAConnectiveWithoutClauses() {
        assertThatThrownBy(AndClause::new)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("AndClause");
    }

    @Test
    public void selectsEverythingWithoutACondition() {
        assertThat(new QueryImpl().getWhereClause()).isNull();
        assertThat(new QueryImpl().getOrderByClause().getSearchSorts()).isEmpty();
    }

    @Test
    public void isReadableInMessages() {
        OrderBy byDue = new OrderByImpl(new SearchSort("due", SortOrder.DESC));

        assertThat(new QueryImpl(inGrow, byDue, null)).hasToString("{project = \"GROW\"} order by due DESC");
        assertThat(new FunctionOperand("unprovenEpics", "GROW").getDisplayString())
                .isEqualTo("unprovenEpics(GROW)");
    }

    private static List<String> fields(Clause clause) {
        return clause.accept(new FieldNames());
    }

    private static final class FieldNames implements ClauseVisitor<List<String>> {

        @Override
        public List<String> visit(AndClause andClause) {
            return below(andClause);
        }

        @Override
        public List<String> visit(NotClause notClause) {
            return notClause.getSubClause().accept(this);
        }

        @Override
        public List<String> visit(OrClause orClause) {
            return below(orClause);
        }

        @Override
        public List<String> visit(TerminalClause clause) {
            return List.of(clause.getName());
        }

        @Override
        public List<String> visit(WasClause clause) {
            return List.of();
        }

        @Override
        public List<String> visit(ChangedClause clause) {
            return List.of();
        }

        private List<String> below(Clause clause) {
            return clause.getClauses().stream()
                    .flatMap(below -> below.accept(this).stream())
                    .toList();
        }
    }
}
