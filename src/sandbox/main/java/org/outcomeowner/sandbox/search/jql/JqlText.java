package org.outcomeowner.sandbox.search.jql;

import com.atlassian.query.Query;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.ChangedClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.ClauseVisitor;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.clause.WasClause;
import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.SearchSort;
import java.util.stream.Collectors;

/** Writes a query as JQL that reads back to the same query. */
public final class JqlText implements ClauseVisitor<String> {
    private JqlText() {}

    /** JQL of the whole query; empty for the query that finds everything. */
    public static String of(Query query) {
        Clause where = query.getWhereClause();
        String conditions = where == null ? "" : where.accept(new JqlText());
        return (conditions + orderBy(query.getOrderByClause())).trim();
    }

    private static String orderBy(OrderBy orderBy) {
        if (orderBy == null || orderBy.getSearchSorts().isEmpty()) {
            return "";
        }
        return orderBy.getSearchSorts().stream().map(JqlText::sort).collect(Collectors.joining(", ", " ORDER BY ", ""));
    }

    private static String sort(SearchSort sort) {
        String field = Quotes.name(sort.getField());
        return sort.getSortOrder() == null
                ? field
                : field + " " + sort.getSortOrder().name();
    }

    @Override
    public String visit(AndClause clause) {
        return join(clause, " AND ");
    }

    @Override
    public String visit(OrClause clause) {
        return join(clause, " OR ");
    }

    @Override
    public String visit(NotClause clause) {
        return "NOT " + group(clause.getSubClause());
    }

    @Override
    public String visit(TerminalClause clause) {
        return Quotes.name(clause.getName())
                + " "
                + clause.getOperator().getDisplayString()
                + " "
                + clause.getOperand().accept(new OperandText());
    }

    private String join(Clause clause, String word) {
        return clause.getClauses().stream().map(this::group).collect(Collectors.joining(word));
    }

    private String group(Clause clause) {
        String text = clause.accept(this);
        return clause.getClauses().isEmpty() || clause instanceof NotClause ? text : "(" + text + ")";
    }

    // Not implemented: searches in an issue's history.

    @Override
    public String visit(WasClause clause) {
        throw new UnsupportedOperationException("ClauseVisitor.visit(WasClause)");
    }

    @Override
    public String visit(ChangedClause clause) {
        throw new UnsupportedOperationException("ClauseVisitor.visit(ChangedClause)");
    }
}
