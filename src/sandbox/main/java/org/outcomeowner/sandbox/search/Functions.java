package org.outcomeowner.sandbox.search;

import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;

/** The JQL functions a query may call. */
interface Functions {
    /**
     * Whether the function is for {@code in} and {@code not in}, rather than for operators with one value.
     *
     * @throws QueryProblem no such function
     */
    boolean isList(FunctionOperand function) throws QueryProblem;

    /**
     * The values of the call.
     *
     * @throws QueryProblem no such function, or it refuses its arguments
     */
    List<Literal> evaluate(FunctionOperand function, TerminalClause clause) throws QueryProblem;
}
