package com.atlassian.query.operand;

/**
 * One method for each kind of operand.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest.
 *
 * @param <R> what a visit answers
 */
public interface OperandVisitor<R> {

    /** Visits EMPTY. */
    R visit(EmptyOperand empty);

    /** Visits a function call. */
    R visit(FunctionOperand function);

    /** Visits a list. */
    R visit(MultiValueOperand multiValue);

    /** Visits a word or number. */
    R visit(SingleValueOperand singleValueOperand);
}
