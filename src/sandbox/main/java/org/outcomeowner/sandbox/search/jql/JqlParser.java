package org.outcomeowner.sandbox.search.jql;

import com.atlassian.query.Query;
import com.atlassian.query.QueryImpl;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.order.OrderBy;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads JQL by recursive descent; the grammar is the one described on Atlassian's page "Advanced searching". Queries on
 * history ({@code was}, {@code changed}) are refused.
 */
public final class JqlParser {
    private static final int DEEPEST = 200;

    private final Tokens tokens;
    private int depth;

    private JqlParser(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The query; an empty text is the query that finds everything. */
    public static Query parse(String jql) throws JqlSyntaxException {
        return new JqlParser(new Tokens(new JqlLexer(jql).tokens())).query(jql);
    }

    private Query query(String jql) throws JqlSyntaxException {
        boolean hasWhere = !tokens.peek().isEnd() && !tokens.peek().isKeyword("order");
        Clause where = hasWhere ? or() : null;
        OrderBy orderBy = new OrderByParser(tokens).orderBy();
        if (!tokens.peek().isEnd()) {
            throw tokens.unexpected("Expecting either 'OR' or 'AND'");
        }
        return new QueryImpl(where, orderBy, jql);
    }

    private Clause or() throws JqlSyntaxException {
        List<Clause> clauses = new ArrayList<>(List.of(and()));
        while (takeEither("or", "||", "|")) {
            clauses.add(and());
        }
        return clauses.size() == 1 ? clauses.get(0) : new OrClause(clauses);
    }

    private Clause and() throws JqlSyntaxException {
        List<Clause> clauses = new ArrayList<>(List.of(not()));
        while (takeEither("and", "&&", "&")) {
            clauses.add(not());
        }
        return clauses.size() == 1 ? clauses.get(0) : new AndClause(clauses);
    }

    private Clause not() throws JqlSyntaxException {
        if (++depth > DEEPEST) {
            throw JqlSyntaxException.at(tokens.peek().position(), "The query is nested too deeply.");
        }
        try {
            return tokens.takeKeyword("not") || tokens.takeSign("!") ? new NotClause(not()) : primary();
        } finally {
            depth--;
        }
    }

    private Clause primary() throws JqlSyntaxException {
        if (!tokens.takeSign("(")) {
            return new TerminalParser(tokens).terminal();
        }
        Clause inner = or();
        tokens.expectSign(")");
        return inner;
    }

    private boolean takeEither(String keyword, String longSign, String shortSign) {
        return tokens.takeKeyword(keyword) || tokens.takeSign(longSign) || tokens.takeSign(shortSign);
    }
}
