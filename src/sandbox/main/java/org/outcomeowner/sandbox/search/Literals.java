package org.outcomeowner.sandbox.search;

import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import java.util.ArrayList;
import java.util.List;

/** Turns the right side of a clause into values, functions evaluated. */
final class Literals {
    private final Functions functions;
    private final TerminalClause clause;

    Literals(Functions functions, TerminalClause clause) {
        this.functions = functions;
        this.clause = clause;
    }

    List<Literal> all() throws QueryProblem {
        return of(clause.getOperand());
    }

    private List<Literal> of(Operand operand) throws QueryProblem {
        if (operand instanceof EmptyOperand) {
            return List.of(Literal.EMPTY);
        }
        if (operand instanceof SingleValueOperand value) {
            return List.of(single(value));
        }
        if (operand instanceof FunctionOperand function) {
            return functions.evaluate(function, clause);
        }
        return list((MultiValueOperand) operand);
    }

    private static Literal single(SingleValueOperand value) {
        return value.getLongValue() == null
                ? Literal.of(value.getStringValue())
                : new Literal(value.getLongValue().toString(), true);
    }

    private List<Literal> list(MultiValueOperand operand) throws QueryProblem {
        List<Literal> literals = new ArrayList<>();
        for (Operand value : operand.getValues()) {
            literals.addAll(of(value));
        }
        return literals;
    }
}
