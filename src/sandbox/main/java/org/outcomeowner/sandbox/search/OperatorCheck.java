package org.outcomeowner.sandbox.search;

import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import java.util.List;

/** Whether field, operator and value go together, before any value is looked up. */
final class OperatorCheck {
    private final Functions functions;

    OperatorCheck(Functions functions) {
        this.functions = functions;
    }

    void check(SearchField field, TerminalClause clause, List<Literal> literals) throws QueryProblem {
        Operator operator = clause.getOperator();
        if (!field.operators().contains(operator)) {
            throw QueryProblem.unsupportedOperator(operator.getDisplayString(), clause.getName());
        }
        if (takesEmptyOnly(operator) && !literals.stream().allMatch(Literal::isEmpty)) {
            throw new QueryProblem("The value '%s' does not work with the operator '%s': it takes EMPTY only."
                    .formatted(clause.getOperand().getDisplayString(), operator.getDisplayString()));
        }
        if (takesLists(operator) && isSingle(clause.getOperand())) {
            throw new QueryProblem("Operator '%s' does not support the non-list value '%s' for field '%s'."
                    .formatted(operator.getDisplayString(), clause.getOperand().getDisplayString(), clause.getName()));
        }
        if (!takesLists(operator) && isList(clause.getOperand())) {
            throw new QueryProblem("Operator '%s' does not support the list value '%s' for field '%s'."
                    .formatted(operator.getDisplayString(), clause.getOperand().getDisplayString(), clause.getName()));
        }
    }

    private boolean isSingle(Operand operand) throws QueryProblem {
        return operand instanceof SingleValueOperand
                || operand instanceof FunctionOperand function && !functions.isList(function);
    }

    private boolean isList(Operand operand) throws QueryProblem {
        return operand instanceof MultiValueOperand
                || operand instanceof FunctionOperand function && functions.isList(function);
    }

    private static boolean takesEmptyOnly(Operator operator) {
        return operator == Operator.IS || operator == Operator.IS_NOT;
    }

    private static boolean takesLists(Operator operator) {
        return operator == Operator.IN || operator == Operator.NOT_IN;
    }
}
