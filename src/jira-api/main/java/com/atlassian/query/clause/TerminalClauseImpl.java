package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import java.util.List;
import java.util.Objects;

/**
 * The {@link TerminalClause} that callers create.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; Jira 4.0 Javadoc, docs.atlassian.com/jira/4.0.
 */
public class TerminalClauseImpl implements TerminalClause {

    private final String name;
    private final Operator operator;
    private final Operand operand;

    /** Compares a field with a word. */
    public TerminalClauseImpl(String name, Operator operator, String operand) {
        this(name, operator, new SingleValueOperand(operand));
    }

    /** Compares a field with a whole number. */
    public TerminalClauseImpl(String name, Operator operator, long operand) {
        this(name, operator, new SingleValueOperand(operand));
    }

    /** Compares a field with an operand; nothing may be null. */
    public TerminalClauseImpl(String name, Operator operator, Operand operand) {
        this.name = Objects.requireNonNull(name, "name");
        this.operator = Objects.requireNonNull(operator, "operator");
        this.operand = Objects.requireNonNull(operand, "operand");
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public List<Clause> getClauses() {
        return List.of();
    }

    @Override
    public Operand getOperand() {
        return operand;
    }

    @Override
    public Operator getOperator() {
        return operator;
    }

    @Override
    public <R> R accept(ClauseVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof TerminalClauseImpl that
                && name.equals(that.name)
                && operator == that.operator
                && operand.equals(that.operand);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, operator, operand);
    }

    @Override
    public String toString() {
        return "{" + name + " " + operator.getDisplayString() + " " + operand.getDisplayString() + "}";
    }
}
