package com.atlassian.query.operand;

/**
 * EMPTY: the field has no value.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; Jira 4.0 Javadoc, docs.atlassian.com/jira/4.0.
 */
public class EmptyOperand implements Operand {

    /** Name of this kind of operand. */
    public static final String OPERAND_NAME = "EMPTY";

    /** The one instance callers need. */
    public static final EmptyOperand EMPTY = new EmptyOperand();

    @Override
    public String getName() {
        return OPERAND_NAME;
    }

    @Override
    public String getDisplayString() {
        return OPERAND_NAME;
    }

    @Override
    public <R> R accept(OperandVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof EmptyOperand;
    }

    @Override
    public int hashCode() {
        return OPERAND_NAME.hashCode();
    }

    @Override
    public String toString() {
        return OPERAND_NAME;
    }
}
