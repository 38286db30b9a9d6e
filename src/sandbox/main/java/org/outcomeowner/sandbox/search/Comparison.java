package org.outcomeowner.sandbox.search;

import com.atlassian.query.operator.Operator;
import java.util.List;

/**
 * One clause of a query with its functions evaluated.
 *
 * @param field the field's name as typed, for messages
 * @param literals the values, never empty lists' worth of {@code EMPTY} only by accident: {@code EMPTY} is among them
 */
record Comparison(String field, Operator operator, List<Literal> literals) {
    boolean mentionsEmpty() {
        return literals.stream().anyMatch(Literal::isEmpty);
    }

    List<Literal> values() {
        return literals.stream().filter(literal -> !literal.isEmpty()).toList();
    }

    /** True for the operators that exclude what they name. */
    boolean negative() {
        return switch (operator) {
            case NOT_EQUALS, NOT_IN, IS_NOT, NOT_LIKE -> true;
            default -> false;
        };
    }
}
