package org.outcomeowner.sandbox.search;

import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.ChangedClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.ClauseVisitor;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.clause.WasClause;
import com.atlassian.query.operator.Operator;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a condition into SQL. A clause that makes no sense finds nothing and leaves a message. {@code NOT} turns
 * operators round, as Jira does: {@code NOT owner = x} finds no issue without an owner, just like {@code owner != x}.
 */
final class QueryCompiler implements ClauseVisitor<Sql> {
    private final SearchFields fields;
    private final Functions functions;
    private final MessageSet problems = new MessageSetImpl();
    private boolean negated;

    QueryCompiler(SearchFields fields, Functions functions) {
        this.fields = fields;
        this.functions = functions;
    }

    /** What is wrong with the clauses compiled so far. */
    MessageSet problems() {
        return problems;
    }

    @Override
    public Sql visit(AndClause clause) {
        List<Sql> parts = parts(clause);
        return negated ? Sql.or(parts) : Sql.and(parts);
    }

    @Override
    public Sql visit(OrClause clause) {
        List<Sql> parts = parts(clause);
        return negated ? Sql.and(parts) : Sql.or(parts);
    }

    @Override
    public Sql visit(NotClause clause) {
        negated = !negated;
        try {
            return clause.getSubClause().accept(this);
        } finally {
            negated = !negated;
        }
    }

    @Override
    public Sql visit(TerminalClause clause) {
        try {
            return compile(clause);
        } catch (QueryProblem e) {
            e.messages().forEach(problems::addErrorMessage);
            return Sql.NOTHING;
        }
    }

    @Override
    public Sql visit(WasClause clause) {
        return history("was");
    }

    @Override
    public Sql visit(ChangedClause clause) {
        return history("changed");
    }

    private List<Sql> parts(Clause clause) {
        return clause.getClauses().stream().map(part -> part.accept(this)).toList();
    }

    private Sql compile(TerminalClause clause) throws QueryProblem {
        List<SearchField> named = fields.named(clause.getName());
        List<Literal> literals = new Literals(functions, clause).all();
        Operator operator = negated ? opposite(clause.getOperator()) : clause.getOperator();
        OperatorCheck check = new OperatorCheck(functions);
        List<Sql> choices = new ArrayList<>();
        for (SearchField field : named) {
            check.check(field, clause, literals);
            choices.add(field.condition(new Comparison(clause.getName(), operator, literals)));
        }
        return Sql.or(choices);
    }

    private Sql history(String operator) {
        problems.addErrorMessage(
                "The operator '%s' is not supported: the sandbox does not search in an issue's history."
                        .formatted(operator));
        return Sql.NOTHING;
    }

    private static Operator opposite(Operator operator) {
        return switch (operator) {
            case EQUALS -> Operator.NOT_EQUALS;
            case NOT_EQUALS -> Operator.EQUALS;
            case IN -> Operator.NOT_IN;
            case NOT_IN -> Operator.IN;
            case IS -> Operator.IS_NOT;
            case IS_NOT -> Operator.IS;
            case LIKE -> Operator.NOT_LIKE;
            case NOT_LIKE -> Operator.LIKE;
            case LESS_THAN -> Operator.GREATER_THAN_EQUALS;
            case LESS_THAN_EQUALS -> Operator.GREATER_THAN;
            case GREATER_THAN -> Operator.LESS_THAN_EQUALS;
            case GREATER_THAN_EQUALS -> Operator.LESS_THAN;
        };
    }
}
