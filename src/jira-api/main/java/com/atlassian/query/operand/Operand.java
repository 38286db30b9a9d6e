package com.atlassian.query.operand;

/**
 * The right-hand side of a comparison.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest.
 */
public interface Operand {

    /** Name of the operand's kind, or of the function. */
    String getName();

    /** JQL of the operand. */
    String getDisplayString();

    /** Calls the visitor's method for this kind of operand. */
    <R> R accept(OperandVisitor<R> visitor);
}
