package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;

/**
 * A comparison of a field with an operand.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest.
 */
public interface TerminalClause extends Clause {

    /** What the field is compared with; never null. */
    Operand getOperand();

    /** How it is compared; never null. */
    Operator getOperator();
}
