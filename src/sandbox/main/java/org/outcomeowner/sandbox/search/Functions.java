package org.outcomeowner.sandbox.search;

import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;

/** The JQL functions a query may call. */
@FunctionalInterface
interface Functions {
    /**
     * The values of the call.
     *
     * @throws QueryProblem no such function, or it refuses its arguments
     */
    List<Literal> evaluate(FunctionOperand function, TerminalClause clause) throws QueryProblem;
}
